// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.teammapping;

import java.util.UUID;

/**
 * A team works in an area.
 *
 * @param part null for the whole neighbourhood
 */
record MappedAssignment(UUID part, UUID team) {

  boolean isWhole() {
    return part == null;
  }
}
