// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a fact tells of where and when it counts. A question needs few of them, and facts are told
 * apart by no other.
 */
public enum Coordinate {
  NEIGHBOURHOOD("text"),
  PART("uuid"),
  TEAM("uuid"),
  /** Told by a day in it: its first moment, which costs less to find than its name. */
  MONTH("timestamp") {
    @Override
    String told(String day) {
      return "date_trunc('month', cast(" + day + " as timestamp))";
    }
  };

  private final String type;

  Coordinate(String type) {
    this.type = type;
  }

  /** What tells it where it is needed. */
  String told(String by) {
    return by;
  }

  /** What stands in the place of one that is not needed. */
  String none() {
    return "cast(null as " + type + ")";
  }

  /** Those by which a fact is put under a row. */
  static Set<Coordinate> of(By by, Areas areas) {
    return switch (by) {
      case MUNICIPALITY -> EnumSet.noneOf(Coordinate.class);
      case DISTRICT, NEIGHBOURHOOD -> EnumSet.of(NEIGHBOURHOOD);
      case TEAM -> areas == Areas.AS_THEY_ARE ? EnumSet.of(NEIGHBOURHOOD, PART) : EnumSet.of(TEAM);
      case MONTH -> EnumSet.of(MONTH);
    };
  }
}
