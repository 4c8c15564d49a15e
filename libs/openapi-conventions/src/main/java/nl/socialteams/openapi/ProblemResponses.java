// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.Language;
import nl.socialteams.problem.ProblemCatalogue;

/** A documented problem answer, with an example in the words that a caller will read. */
final class ProblemResponses {
  private static final ProblemCatalogue CATALOGUE =
      ProblemCatalogue.load(Thread.currentThread().getContextClassLoader());
  private static final Map<String, String> EXAMPLES =
      Map.ofEntries(
          Map.entry("400", "invalid-input"),
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
          Map.entry("429", "too-many-requests"),
          Map.entry("500", "unexpected"),
          Map.entry("502", "service-away"),
          Map.entry("503", "service-unavailable"),
          Map.entry("504", "service-slow"));

  /** A description that begins with the code of a problem. */
  private static final Pattern NAMED = Pattern.compile("^`([a-z-]+)`:");

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
                        .example(example(code(status, description)))));
  }

  private static String code(String status, String description) {
    Matcher named = NAMED.matcher(description);
    return named.find() && CATALOGUE.codes().contains(named.group(1))
        ? named.group(1)
        : EXAMPLES.get(status);
  }

  private static Map<String, Object> example(String code) {
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("type", CATALOGUE.type(code));
    example.put("title", CATALOGUE.title(code, Language.NL));
    example.put("status", CATALOGUE.status(code));
    example.put("detail", CATALOGUE.detail(code, Language.NL, 1));
    example.put("instance", "/area/v1/teams");
    if (code.equals("invalid-input")) {
      example.put("errors", List.of(fault()));
    }
    return example;
  }

  private static Map<String, Object> fault() {
    Fault fault = Fault.of(Fault.Place.BODY, "/foundedOn", "expected-date");
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("in", "body");
    example.put("pointer", fault.pointer());
    example.put("code", fault.code());
    example.put("detail", CATALOGUE.fault(fault, Language.NL));
    return example;
  }
}
