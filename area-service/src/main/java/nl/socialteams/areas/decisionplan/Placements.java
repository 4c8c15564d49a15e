// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import nl.socialteams.areas.arealist.AreaList;
import nl.socialteams.areas.arealist.ListedArea;
import nl.socialteams.areas.assignment.Area;
import nl.socialteams.areas.lineage.Lineage;
import nl.socialteams.areas.lineage.Relative;
import nl.socialteams.areas.listchange.ChangeKind;

/** Places areas, as other decisions name them, in the list of a decision's day. */
final class Placements {
  private final Lineage lineage;
  private final Set<String> listed;

  Placements(AreaList list, Lineage lineage) {
    this.lineage = lineage;
    this.listed = list.neighbourhoods().stream().map(ListedArea::code).collect(Collectors.toSet());
  }

  /** A part that CBS does not know stays what it is. */
  Placement of(Area area) {
    if (!area.isWhole() || listed.contains(area.neighbourhood())) {
      return Placement.itself(area);
    }
    List<Relative> became = lineage.ahead(area.neighbourhood(), listed::contains);
    return became.isEmpty()
        ? placed(area, lineage.back(area.neighbourhood(), listed::contains), ChangeKind.MERGED)
        : placed(area, became, ChangeKind.SPLIT);
  }

  /**
   * @param divides the kind of change by which one neighbourhood is all of several others
   */
  private static Placement placed(Area area, List<Relative> others, ChangeKind divides) {
    if (others.isEmpty()) {
      return Placement.itself(area);
    }
    boolean whole =
        others.stream()
            .flatMap(relative -> relative.way().stream())
            .map(change -> change.kind())
            .allMatch(k -> k == ChangeKind.RECODED || k == ChangeKind.RENAMED || k == divides);
    return new Placement(
        others.stream().map(relative -> Area.whole(relative.code())).toList(), whole);
  }
}
