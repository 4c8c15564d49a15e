// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.util.Map;

import org.apache.commons.csv.CSVRecord;

/** A team for an area, both by name, the area as the decision prints it. */
record AssignedArea(String team, String area) {

  static AssignedArea of(CSVRecord row) {
    return new AssignedArea(row.get("team"), row.get("name_in_decision"));
  }

  Map<String, Object> body() {
    return Map.of("team", team, "area", area);
  }
}
