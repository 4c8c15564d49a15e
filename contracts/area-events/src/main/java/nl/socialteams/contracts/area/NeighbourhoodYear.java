// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import static java.util.Objects.requireNonNull;

/**
 * The neighbourhood in the classification of one year.
 *
 * @param inhabitants absent where CBS gives no number
 */
public record NeighbourhoodYear(
    int year, String name, String districtCode, String districtName, Integer inhabitants) {

  public NeighbourhoodYear {
    requireNonNull(name, "name");
    requireNonNull(districtCode, "districtCode");
    requireNonNull(districtName, "districtName");
  }
}
