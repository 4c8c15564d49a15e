// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;

/** A social map of made-up provisions: real streets and neighbourhoods, nothing that exists. */
final class SocialMap {
  private static final String FROM = "2014-01-01";
  private static final String WHOLE_MUNICIPALITY = "*";

  private final PublicApi api;
  private final Story story;

  SocialMap(PublicApi api, Story story) {
    this.api = api;
    this.story = story;
  }

  void load() {
    List<CSVRecord> rows = Table.read("social-map.csv");
    rows.forEach(
        row -> api.create("provision " + row.get("name"), "/area/v1/provisions", provision(row)));
    story.tell("a social map of " + rows.size() + " made-up provisions");
  }

  private static Map<String, Object> provision(CSVRecord row) {
    Map<String, Object> provision = new LinkedHashMap<>();
    provision.put("municipality", row.get("municipality"));
    provision.put("name", row.get("name"));
    provision.put("kind", row.get("kind"));
    provision.put("organisation", row.get("organisation"));
    provision.put("description", Map.of("nl", row.get("nl"), "en", row.get("en")));
    provision.put("lifeDomains", domains(row.get("domains")));
    provision.put("wholeMunicipality", row.get("neighbourhoods").equals(WHOLE_MUNICIPALITY));
    provision.put("neighbourhoodCodes", neighbourhoods(row.get("neighbourhoods")));
    provision.put("indicationNeeded", Boolean.valueOf(row.get("indication")));
    provision.put("validFrom", FROM);
    if (!row.get("lon").isEmpty()) {
      provision.put("place", place(row));
    }
    if (!row.get("hours").isEmpty()) {
      provision.put("openingHours", hours(row));
    }
    return provision;
  }

  /** Helmond has no list of life domains of its own yet. */
  private static List<String> domains(String codes) {
    return codes.isEmpty() ? List.of() : List.of(codes.split(" "));
  }

  private static List<String> neighbourhoods(String codes) {
    return codes.equals(WHOLE_MUNICIPALITY) ? List.of() : List.of(codes.split(" "));
  }

  private static Map<String, Object> place(CSVRecord row) {
    return Map.of(
        "street", row.get("street"),
        "houseNumber", row.get("number"),
        "longitude", Double.valueOf(row.get("lon")),
        "latitude", Double.valueOf(row.get("lat")));
  }

  /** Closed at the carnival of 2027, which every counter in Maastricht is. */
  private static Map<String, Object> hours(CSVRecord row) {
    boolean holidays = Boolean.parseBoolean(row.get("holidays"));
    Map<String, String> carnival =
        Map.of("firstDay", "2027-02-07", "lastDay", "2027-02-09", "reason", "Carnaval");
    return Map.of(
        "weekly",
        Stream.of(row.get("hours").split(";")).map(SocialMap::weekly).toList(),
        "exceptions",
        holidays ? List.of(carnival) : List.of(),
        "closedOnHolidays",
        holidays);
  }

  /**
   * @param text such as {@code MONDAY 09:00-12:30}
   */
  private static Map<String, String> weekly(String text) {
    String[] parts = text.split("[ -]", 3);
    return Map.of("weekday", parts[0], "opens", parts[1], "closes", parts[2]);
  }
}
