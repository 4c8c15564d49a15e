// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A made-up table of postcodes and house numbers for some neighbourhoods of Maastricht: no postcode
 * that is given out ends in SA, SD or SS. Of 2016, so that it tells for sure where the addresses of
 * both team tables lay. Hazendans has the even numbers of one of them.
 */
final class PostcodeTable {
  private static final String FILE = "postcodes-made-up.csv";
  private static final String DOUSBERG_HAZENDANS = "/area/v1/neighbourhoods/BU09350208";
  private static final String HAZENDANS = "Hazendans";

  private final PublicApi api;
  private final Story story;

  PostcodeTable(PublicApi api, Story story) {
    this.api = api;
    this.story = story;
  }

  void load() {
    JsonNode imported =
        api.upload("/area/v1/imports/postcodes?year=2016", "text/csv", Table.text(FILE));
    addressesOfHazendans();
    story.tell(
        "a made-up postcode table of 2016: "
            + imported.path("rowsAccepted").asInt()
            + " addresses, and those of Hazendans");
  }

  private void addressesOfHazendans() {
    Answer neighbourhood = api.read(DOUSBERG_HAZENDANS);
    for (JsonNode part : neighbourhood.body().path("parts")) {
      if (part.path("name").asText().equals(HAZENDANS)) {
        record(part.path("partId").asText());
      }
    }
  }

  private void record(String part) {
    String path = DOUSBERG_HAZENDANS + "/parts/" + part + "/address-ranges";
    Answer known = api.read(path);
    if (known.body().path("ranges").isEmpty()) {
      api.replace(path, known.version(), evenNumbers());
    }
  }

  private static Map<String, Object> evenNumbers() {
    Map<String, Object> range = new LinkedHashMap<>();
    range.put("postcode", "6217SA");
    range.put("fromNumber", 2);
    range.put("untilNumber", 40);
    range.put("side", "EVEN");
    Map<String, Object> addresses = new LinkedHashMap<>();
    addresses.put("complete", false);
    addresses.put("ranges", List.of(range));
    return addresses;
  }
}
