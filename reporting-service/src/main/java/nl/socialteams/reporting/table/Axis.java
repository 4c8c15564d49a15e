// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.util.Map;

/**
 * Where facts count on one axis of a table.
 *
 * @param neighbourhoods district by neighbourhood
 * @param served who serves what on the day of the areas
 */
record Axis(By by, Areas areas, ServedAreas served, Map<String, String> neighbourhoods) {
  static final String TOTAL = "total";
  static final String UNKNOWN = "unknown";

  String keyOf(Fact fact) {
    return switch (by) {
      case MUNICIPALITY -> TOTAL;
      case DISTRICT -> known(neighbourhoods.get(fact.place().neighbourhood()));
      case NEIGHBOURHOOD -> known(fact.place().neighbourhood());
      case TEAM -> known(team(fact.place()));
      case MONTH -> known(fact.month());
    };
  }

  private Object team(Place place) {
    return switch (areas) {
      case AS_THEY_WERE -> place.team();
      case AS_THEY_ARE ->
          place.neighbourhood() == null ? null : served.teamOf(place.neighbourhood(), place.part());
    };
  }

  private static String known(Object key) {
    return key == null ? UNKNOWN : key.toString();
  }
}
