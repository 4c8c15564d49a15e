// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.teamload;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import nl.socialteams.reporting.table.ServedArea;
import nl.socialteams.reporting.table.ServedAreas;

/**
 * The inhabitants of a team's area, or why they are not known.
 *
 * @param total null where a reason stands
 * @param missing null where there is a total
 */
record Inhabitants(Integer total, MissingReason missing) {

  /**
   * @param known inhabitants by neighbourhood
   */
  static Inhabitants of(UUID team, ServedAreas served, Map<String, Integer> known) {
    List<String> neighbourhoods =
        served.of(team).stream().map(ServedArea::neighbourhood).distinct().toList();
    if (neighbourhoods.isEmpty()) {
      return new Inhabitants(null, MissingReason.NO_AREA);
    }
    if (!neighbourhoods.stream().allMatch(n -> served.wholly(team, n))) {
      return new Inhabitants(null, MissingReason.SERVED_IN_PART);
    }
    if (!known.keySet().containsAll(neighbourhoods)) {
      return new Inhabitants(null, MissingReason.POPULATION_UNKNOWN);
    }
    return new Inhabitants(neighbourhoods.stream().mapToInt(known::get).sum(), null);
  }

  /** Why no rate can be made with them, or null. */
  MissingReason missingRate() {
    boolean nobody = missing == null && total == 0;
    return nobody ? MissingReason.NO_INHABITANTS : missing;
  }
}
