// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;

/** The neighbourhoods of Maastricht and Helmond, and the parts that the decisions name. */
final class Neighbourhoods {
  /** As the decision of 2017 names them. */
  private static final Map<String, Integer> INHABITANTS_2017 =
      Map.of("BU09350203", 2410, "BU09350005", 1730);

  private final PublicApi api;
  private final Story story;

  Neighbourhoods(PublicApi api, Story story) {
    this.api = api;
    this.story = story;
  }

  void load() {
    municipality("GM0935", "Maastricht");
    municipality("GM0794", "Helmond");
    lists();
    parts();
  }

  private void municipality(String code, String name) {
    api.create(
        "municipality " + code, "/area/v1/municipalities", Map.of("code", code, "name", name));
  }

  private void lists() {
    Map<String, List<CSVRecord>> lists =
        Table.read("cbs-neighbourhoods.csv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("municipality_code") + " " + row.get("year"),
                    TreeMap::new,
                    Collectors.toList()));
    lists.forEach(
        (name, rows) -> {
          String municipality = rows.getFirst().get("municipality_code");
          api.create(
              "list " + name,
              "/area/v1/municipalities/" + municipality + "/neighbourhood-lists",
              Map.of(
                  "year",
                  Integer.valueOf(rows.getFirst().get("year")),
                  "neighbourhoods",
                  rows.stream().map(Neighbourhoods::listed).toList()));
          story.tell(name + ": " + rows.size() + " neighbourhoods");
        });
  }

  private static Map<String, Object> listed(CSVRecord row) {
    Map<String, Object> listed = new LinkedHashMap<>();
    String code = row.get("neighbourhood_code");
    listed.put("code", code);
    listed.put("name", row.get("neighbourhood_name"));
    listed.put("districtCode", row.get("district_code"));
    listed.put("districtName", row.get("district_name"));
    if (row.get("year").equals("2017") && INHABITANTS_2017.containsKey(code)) {
      listed.put("inhabitants", INHABITANTS_2017.get(code));
    }
    return listed;
  }

  private void parts() {
    Stream.of("team-areas-2016.csv", "team-areas-2017.csv")
        .flatMap(name -> Table.read(name).stream())
        .filter(row -> row.get("relation").equals("part-of"))
        .map(row -> List.of(row.get("neighbourhood_code"), row.get("name_in_decision")))
        .distinct()
        .forEach(part -> part(part.getFirst(), part.getLast()));
  }

  private void part(String neighbourhood, String name) {
    api.create(
        "part " + neighbourhood + " " + name,
        "/area/v1/neighbourhoods/" + neighbourhood + "/parts",
        Map.of("name", name));
  }
}
