// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.socialteams.areas.assignment.Area;
import nl.socialteams.areas.assignment.AssignedArea;

/**
 * What happens to the areas of a municipality on the decision's day, and after it.
 *
 * @param day on which it comes into force
 * @param stays what holds on the day and goes on as it is
 * @param later what begins after the day, by decisions that were taken before
 * @param overlaps none, if the decision can be taken
 * @param placements what areas are called in the list of the day
 */
public record AreaPlan(
    LocalDate day,
    List<AssignedArea> ends,
    List<BegunArea> begins,
    List<AssignedArea> stays,
    List<AssignedArea> later,
    List<OverlappingArea> overlaps,
    Placements placements) {

  /** Which team serves what on that day without the decision. */
  public Map<Area, UUID> before() {
    return before(day);
  }

  /** Which team serves what on that day with it. */
  public Map<Area, UUID> after() {
    return after(day);
  }

  /** The same on its day or one after it. */
  public Map<Area, UUID> before(LocalDate on) {
    Map<Area, UUID> served = new TreeMap<>();
    Stream.of(ends, stays, later).flatMap(List::stream).forEach(a -> serve(served, a, on));
    return served;
  }

  /** The same on its day or one after it. */
  public Map<Area, UUID> after(LocalDate on) {
    Map<Area, UUID> served = new TreeMap<>();
    Stream.of(stays, later).flatMap(List::stream).forEach(a -> serve(served, a, on));
    begins.stream().filter(begun -> begun.isOn(on)).forEach(b -> served.put(b.area(), b.team()));
    return served;
  }

  private void serve(Map<Area, UUID> served, AssignedArea assigned, LocalDate on) {
    if (assigned.isOn(on)) {
      placements
          .of(assigned.area())
          .inPlaceOf(assigned.area())
          .forEach(area -> served.put(area, assigned.team()));
    }
  }

  /** The days after its own on which something that holds by then ends, in order. */
  public Collection<LocalDate> laterEnds() {
    return Stream.of(
            stays.stream().map(AssignedArea::validUntil),
            later.stream().map(AssignedArea::validUntil),
            begins.stream().map(BegunArea::until))
        .flatMap(days -> days)
        .filter(Objects::nonNull)
        .filter(end -> end.isAfter(day))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Who serves an area, which may be called by a code of another list. A part's own team goes
   * before that of its neighbourhood.
   *
   * @return null where it has none, or where it depends
   */
  public UUID teamOf(Area area, Map<Area, UUID> served) {
    UUID own = served.get(area);
    if (own != null) {
      return own;
    }
    Area whole = Area.whole(area.neighbourhood());
    List<UUID> teams =
        placements.of(whole).inPlaceOf(whole).stream().map(served::get).distinct().toList();
    return teams.size() == 1 ? teams.getFirst() : null;
  }
}
