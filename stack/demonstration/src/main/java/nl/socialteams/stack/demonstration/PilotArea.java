// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A place that the pilot served.
 *
 * @param part null for a whole neighbourhood
 */
record PilotArea(String neighbourhood, String part) {

  /** One of those that were served on the day. */
  static PilotArea on(LocalDate day, int number) {
    List<PilotArea> served =
        new ArrayList<>(
            List.of(new PilotArea("BU09350205", null), new PilotArea("BU09350204", null)));
    if (!day.isBefore(LocalDate.of(2014, 2, 1))) {
      served.add(new PilotArea("BU09350206", null));
      served.add(new PilotArea("BU09350207", null));
    }
    if (!day.isBefore(LocalDate.of(2014, 4, 1))) {
      served.add(new PilotArea("BU09350200", "Brusselsepoort West"));
    }
    return served.get(number % served.size());
  }

  void writeTo(Map<String, Object> registration) {
    registration.put("neighbourhoodCode", neighbourhood);
    if (part != null) {
      registration.put("part", part);
    }
  }
}
