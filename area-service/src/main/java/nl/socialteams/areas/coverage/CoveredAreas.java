// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.coverage;

import java.util.List;
import java.util.Set;

import nl.socialteams.areas.arealist.AreaList;
import nl.socialteams.areas.arealist.ListedArea;
import nl.socialteams.areas.assignment.Area;
import nl.socialteams.areas.neighbourhood.PartView;

/** The neighbourhoods of a list beside the areas that have a team. */
public record CoveredAreas(AreaList list, Set<Area> served) {

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
    return new CoverageFinding(
        listed.code(),
        listed.name(),
        listed.districtCode(),
        listed.districtName(),
        covered(listed, parts),
        parts,
        listed.inhabitants());
  }

  private Covered covered(ListedArea listed, List<String> parts) {
    if (served.contains(listed.area())) {
      return Covered.WHOLE;
    }
    return parts.isEmpty() ? Covered.NONE : Covered.PARTLY;
  }
}
