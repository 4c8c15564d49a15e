// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.util.UUID;

/**
 * A decision's assignment, with its names found.
 *
 * @param part null for the whole neighbourhood
 */
record DecidedAssignment(UUID team, String neighbourhood, UUID part, String label) {

  boolean sameArea(DecidedAssignment other) {
    return neighbourhood.equals(other.neighbourhood) && java.util.Objects.equals(part, other.part);
  }
}
