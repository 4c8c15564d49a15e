// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import static java.util.Objects.requireNonNull;

/**
 * What became of a neighbourhood between the lists of two years.
 *
 * @param kind RENAMED, RECODED, SPLIT, MERGED or REDRAWN
 */
public record NeighbourhoodChange(
    int fromYear, String fromCode, int toYear, String toCode, String kind) {

  public NeighbourhoodChange {
    requireNonNull(fromCode, "fromCode");
    requireNonNull(toCode, "toCode");
    requireNonNull(kind, "kind");
  }
}
