// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.openapi;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import nl.socialteams.problem.Language;
import nl.socialteams.problem.ProblemCatalogue;

/** A documented problem answer, with an example in the words that a caller will read. */
final class ProblemResponses {
  private static final ProblemCatalogue CATALOGUE =
      ProblemCatalogue.load(ProblemResponses.class.getClassLoader());
  private static final Map<String, String> EXAMPLES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("400", "malformed-request"),
              Map.entry("401", "not-signed-in"),
              Map.entry("403", "operation-not-allowed"),
              Map.entry("404", "not-found"),
              Map.entry("406", "not-acceptable"),
              Map.entry("409", "conflict"),
              Map.entry("412", "version-stale"),
              Map.entry("413", "too-large"),
              Map.entry("415", "unsupported-media-type"),
              Map.entry("422", "idempotency-key-reused"),
              Map.entry("428", "if-match-required"),
              Map.entry("500", "unexpected"),
              Map.entry("502", "service-away"),
              Map.entry("504", "service-slow")));

  private ProblemResponses() {}

  static APIResponse of(String status, String description) {
    return OASFactory.createAPIResponse()
        .description(description)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    "application/problem+json",
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                        .example(example(EXAMPLES.get(status)))));
  }

  private static Map<String, Object> example(String code) {
    return Map.of(
        "type", CATALOGUE.type(code),
        "title", CATALOGUE.title(code, Language.NL),
        "status", CATALOGUE.status(code),
        "detail", CATALOGUE.detail(code, Language.NL),
        "instance", "/area/v1/teams");
  }
}
