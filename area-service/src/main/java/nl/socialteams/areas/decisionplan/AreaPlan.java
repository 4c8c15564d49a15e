// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import nl.socialteams.areas.assignment.Area;
import nl.socialteams.areas.assignment.AssignedArea;

/**
 * What happens to the areas of a municipality on the decision's day.
 *
 * @param stays what holds on the day and goes on as it is
 * @param overlaps none, if the decision can be taken
 */
public record AreaPlan(
    List<AssignedArea> ends,
    List<BegunArea> begins,
    List<AssignedArea> stays,
    List<OverlappingArea> overlaps) {

  /** Which team serves what on that day without the decision. */
  public Map<Area, UUID> before() {
    Map<Area, UUID> served = new TreeMap<>();
    Stream.concat(ends.stream(), stays.stream())
        .forEach(assigned -> served.put(assigned.area(), assigned.team()));
    return served;
  }

  /** Which team serves what on that day with it. */
  public Map<Area, UUID> after() {
    Map<Area, UUID> served = new TreeMap<>();
    stays.forEach(assigned -> served.put(assigned.area(), assigned.team()));
    begins.forEach(begun -> served.put(begun.area(), begun.team().id()));
    return served;
  }
}
