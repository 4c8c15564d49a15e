// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.coverage;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import nl.socialteams.areas.arealist.AreaList;
import nl.socialteams.areas.arealist.ListedArea;
import nl.socialteams.areas.assignment.Area;
import nl.socialteams.areas.lineage.Lineage;
import nl.socialteams.areas.lineage.Relative;
import nl.socialteams.areas.neighbourhood.PartView;

/**
 * The neighbourhoods of a list beside the areas that have a team, which may bear the codes of
 * another list.
 */
public record CoveredAreas(AreaList list, Set<Area> served, Lineage lineage) {

  /** All that are not wholly covered, by code. */
  public List<CoverageFinding> findings() {
    return list.neighbourhoods().stream()
        .map(this::finding)
        .filter(finding -> finding.covered() != Covered.WHOLE)
        .toList();
  }

  private CoverageFinding finding(ListedArea listed) {
    List<String> parts =
        listed.parts().stream()
            .filter(part -> served.contains(new Area(listed.code(), part.partId())))
            .map(PartView::name)
            .toList();
    List<String> through =
        isServed(listed.code())
            ? List.of()
            : relatives(listed).filter(this::isServed).sorted().toList();
    return new CoverageFinding(
        listed.code(),
        listed.name(),
        listed.districtCode(),
        listed.districtName(),
        covered(listed, parts, through),
        parts,
        through,
        listed.inhabitants());
  }

  private Covered covered(ListedArea listed, List<String> parts, List<String> through) {
    if (served.contains(listed.area())) {
      return Covered.WHOLE;
    }
    if (parts.isEmpty() && through.isEmpty()) {
      return Covered.NONE;
    }
    return parts.isEmpty() && relatives(listed).map(Area::whole).allMatch(served::contains)
        ? Covered.WHOLE
        : Covered.PARTLY;
  }

  /** Codes of other years by which it may have a team. */
  private Stream<String> relatives(ListedArea listed) {
    return lineage.nearest(listed.code(), this::isServed).stream().map(Relative::code);
  }

  private boolean isServed(String code) {
    return served.stream().anyMatch(area -> area.neighbourhood().equals(code));
  }
}
