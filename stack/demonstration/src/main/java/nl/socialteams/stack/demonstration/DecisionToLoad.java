// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A decision of the city, known since the morning of the day it came into force. */
record DecisionToLoad(
    String title, String takenOn, String inForceFrom, String reach, List<AssignedArea> areas) {

  static DecisionToLoad whole(String title, String takenOn, String inForceFrom) {
    return new DecisionToLoad(title, takenOn, inForceFrom, "WHOLE_MUNICIPALITY", List.of());
  }

  static DecisionToLoad named(String title, String takenOn, String inForceFrom) {
    return new DecisionToLoad(title, takenOn, inForceFrom, "NAMED_AREAS", List.of());
  }

  DecisionToLoad with(AssignedArea... assigned) {
    return new DecisionToLoad(title, takenOn, inForceFrom, reach, Arrays.asList(assigned));
  }

  Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("municipality", Areas.MAASTRICHT);
    body.put("title", title);
    body.put("takenOn", takenOn);
    body.put("inForceFrom", inForceFrom);
    body.put("reach", reach);
    body.put("assignments", areas.stream().map(AssignedArea::body).toList());
    body.put("knownSince", Moments.noonOf(LocalDate.parse(inForceFrom)));
    return body;
  }
}
