// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.util.UUID;

/**
 * Where something counts.
 *
 * @param neighbourhood null where not known
 * @param part null where only the neighbourhood is known
 * @param team that it was given to; null where none
 */
public record Place(String neighbourhood, UUID part, UUID team) {
  public static final Place UNKNOWN = new Place(null, null, null);
}
