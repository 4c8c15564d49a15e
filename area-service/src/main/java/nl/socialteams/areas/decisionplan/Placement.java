// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import java.util.List;

import nl.socialteams.areas.assignment.Area;

/**
 * Where an area lies by the list of the decision's day, whose codes may be others.
 *
 * @param areas itself, or what it became between the lists
 * @param whole whether it is all of those areas; not so where it was merged with others
 */
record Placement(List<Area> areas, boolean whole) {
  Placement {
    areas = List.copyOf(areas);
  }

  static Placement itself(Area area) {
    return new Placement(List.of(area), true);
  }

  boolean isItself(Area area) {
    return areas.equals(List.of(area));
  }

  /** The areas that may be spoken of in its place; itself where it is only a part of them. */
  List<Area> inPlaceOf(Area area) {
    return whole ? areas : List.of(area);
  }
}
