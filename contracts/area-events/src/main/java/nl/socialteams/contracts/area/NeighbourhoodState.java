// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.util.List;

import static java.util.Objects.requireNonNull;

/**
 * A neighbourhood (buurt) of CBS: its names by year, its parts, and every assignment to a team that
 * was ever known, the superseded ones included, so that a report can be made as it was known then.
 *
 * @param code the CBS code, such as {@code BU09350205}; the key of the event
 * @param changes what became of it, or of what it comes from, between the lists of two years; null
 *     in events from before this was told
 */
public record NeighbourhoodState(
    String code,
    String municipality,
    long version,
    List<NeighbourhoodYear> years,
    List<NeighbourhoodPart> parts,
    List<AreaAssignment> assignments,
    List<NeighbourhoodChange> changes) {

  public NeighbourhoodState {
    requireNonNull(code, "code");
    requireNonNull(municipality, "municipality");
    years = List.copyOf(years);
    parts = List.copyOf(parts);
    assignments = List.copyOf(assignments);
    changes = changes == null ? List.of() : List.copyOf(changes);
  }

  /** Of which nothing changed between lists. */
  public NeighbourhoodState(
      String code,
      String municipality,
      long version,
      List<NeighbourhoodYear> years,
      List<NeighbourhoodPart> parts,
      List<AreaAssignment> assignments) {
    this(code, municipality, version, years, parts, assignments, List.of());
  }
}
