// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A decision of the city, known since the noon of the day it came into force. */
record DecisionToLoad(
    String title, String takenOn, String inForceFrom, String reach, List<AssignedArea> areas) {

  static DecisionToLoad whole(String title, String takenOn, String inForceFrom) {
    return new DecisionToLoad(title, takenOn, inForceFrom, "WHOLE_MUNICIPALITY", List.of());
  }

  static DecisionToLoad named(String title, String takenOn, String inForceFrom) {
    return new DecisionToLoad(title, takenOn, inForceFrom, "NAMED_AREAS", List.of());
  }

  DecisionToLoad with(List<AssignedArea> assigned) {
    return new DecisionToLoad(title, takenOn, inForceFrom, reach, List.copyOf(assigned));
  }

  Map<String, Object> draft() {
    Map<String, Object> draft = new LinkedHashMap<>();
    draft.put("municipality", Areas.MAASTRICHT);
    draft.put("title", title);
    draft.put("inForceFrom", inForceFrom);
    draft.put("reach", reach);
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
