// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A decision of the city, known since the noon of the day it came into force.
 *
 * @param inForceFrom null for a draft that does not say yet
 * @param teams what it does to teams, as the API writes it
 */
record DecisionToLoad(
    String title,
    String takenOn,
    String inForceFrom,
    String reach,
    Map<String, ?> teams,
    List<AssignedArea> areas) {

  static DecisionToLoad whole(String title, String takenOn, String inForceFrom) {
    return new DecisionToLoad(
        title, takenOn, inForceFrom, "WHOLE_MUNICIPALITY", Map.of(), List.of());
  }

  static DecisionToLoad named(String title, String takenOn, String inForceFrom) {
    return new DecisionToLoad(title, takenOn, inForceFrom, "NAMED_AREAS", Map.of(), List.of());
  }

  DecisionToLoad changing(Map<String, ?> changed) {
    return new DecisionToLoad(title, takenOn, inForceFrom, reach, changed, areas);
  }

  DecisionToLoad with(List<AssignedArea> assigned) {
    return new DecisionToLoad(title, takenOn, inForceFrom, reach, teams, List.copyOf(assigned));
  }

  Map<String, Object> draft() {
    Map<String, Object> draft = new LinkedHashMap<>();
    draft.put("municipality", Areas.MAASTRICHT);
    draft.put("title", title);
    if (inForceFrom != null) {
      draft.put("inForceFrom", inForceFrom);
    }
    draft.put("reach", reach);
    draft.put("teams", teams);
    draft.put("assignments", areas.stream().distinct().map(AssignedArea::body).toList());
    return draft;
  }

  Map<String, Object> adoption() {
    return Map.of(
        "takenOn",
        takenOn,
        "acceptsGaps",
        true,
        "knownSince",
        Moments.noonOf(LocalDate.parse(inForceFrom)));
  }
}
