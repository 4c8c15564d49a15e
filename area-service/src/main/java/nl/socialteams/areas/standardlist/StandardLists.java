// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.standardlist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads the lists that come with the service. */
@ApplicationScoped
class StandardLists {
  private static final List<String> FILES =
      List.of(
          "activity-kind",
          "actor-kind",
          "age-class",
          "arrangement-difference",
          "departure-reason",
          "discipline",
          "evaluation-effect",
          "exchange-kind",
          "expenditure-purpose",
          "funding-form",
          "goal",
          "instrument",
          "intervention-outcome",
          "law",
          "lendable-kind",
          "life-domain",
          "maastricht-fan",
          "no-departure-reason",
          "provision-kind",
          "question-kind",
          "self-sufficiency-level",
          "self-sufficiency-matrix",
          "support-kind",
          "tilt-ring",
          "zrm");

  private final ObjectMapper json;

  @Inject
  StandardLists(ObjectMapper json) {
    this.json = json;
  }

  List<StandardList> all() {
    return FILES.stream().map(this::read).toList();
  }

  private StandardList read(String name) {
    try (InputStream file =
        StandardLists.class.getResourceAsStream("/code-lists/" + name + ".json")) {
      return json.readValue(file, StandardList.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("code-lists/" + name + ".json", unreadable);
    }
  }
}
