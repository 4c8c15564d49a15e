// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;

/** The organisations whose people work in the teams, with how the municipality funds them. */
final class Organisations {
  private final PublicApi api;
  private final Story story;
  private final Map<String, String> ids = new LinkedHashMap<>();

  Organisations(PublicApi api, Story story) {
    this.api = api;
    this.story = story;
  }

  Organisations load() {
    List<CSVRecord> rows = Table.read("organisations.csv");
    rows.forEach(row -> ids.put(row.get("name"), record(row)));
    story.tell(rows.size() + " organisations, by form of funding");
    return this;
  }

  String id(String name) {
    return ids.get(name);
  }

  private String record(CSVRecord row) {
    Map<String, Object> organisation =
        Map.of(
            "municipality", row.get("municipality"),
            "name", row.get("name"),
            "fundingForm", row.get("funding"),
            "fundedFrom", row.get("from"),
            "knownSince", Moments.morningOf(LocalDate.parse(row.get("from"))));
    return api.create("organisation " + row.get("name"), "/area/v1/organisations", organisation)
        .path("organisationId")
        .asText();
  }
}
