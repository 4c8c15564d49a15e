// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.arealist;

import java.util.List;

import nl.socialteams.areas.assignment.Area;
import nl.socialteams.areas.neighbourhood.PartView;

/**
 * A neighbourhood in the list of a year, with its parts.
 *
 * @param inhabitants null where CBS gives none
 */
public record ListedArea(
    String code,
    String name,
    String districtCode,
    String districtName,
    Integer inhabitants,
    List<PartView> parts) {

  public Area area() {
    return Area.whole(code);
  }
}
