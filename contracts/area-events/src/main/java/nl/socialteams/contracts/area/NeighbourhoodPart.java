// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.util.UUID;

import static java.util.Objects.requireNonNull;

/** A named part of a neighbourhood, where a decision gave only that part to a team. */
public record NeighbourhoodPart(UUID partId, String name) {

  public NeighbourhoodPart {
    requireNonNull(partId, "partId");
    requireNonNull(name, "name");
  }
}
