// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.arealist;

import nl.socialteams.areas.assignment.Area;

/**
 * An area with its own name.
 *
 * @param neighbourhoodName differs from the name for a part
 */
public record NamedArea(Area area, String name, String neighbourhoodName) {

  /** How people are told of it. */
  public String label() {
    return area.isWhole() ? name : name + " (" + neighbourhoodName + ")";
  }
}
