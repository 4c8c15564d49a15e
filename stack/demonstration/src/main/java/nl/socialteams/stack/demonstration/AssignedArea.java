// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;

/**
 * A team for an area.
 *
 * @param part null for the whole neighbourhood
 */
record AssignedArea(String team, String neighbourhood, String part) {

  static AssignedArea of(String team, CSVRecord row) {
    boolean whole = row.get("relation").equals("whole");
    return new AssignedArea(
        team, row.get("neighbourhood_code"), whole ? null : row.get("name_in_decision"));
  }

  Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("teamId", team);
    body.put("neighbourhoodCode", neighbourhood);
    if (part != null) {
      body.put("part", part);
    }
    return body;
  }
}
