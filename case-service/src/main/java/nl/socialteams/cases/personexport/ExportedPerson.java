// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.personexport;

import java.util.List;
import java.util.UUID;

/**
 * Whose data are exported, and by which ids they are found.
 *
 * @param client that was asked for
 * @param clients who were found to be this person, that one included
 */
record ExportedPerson(
    UUID client,
    String municipality,
    List<UUID> clients,
    List<UUID> cases,
    List<UUID> registrations,
    List<UUID> households) {

  /** Who were found to be the client that was asked for. */
  List<UUID> others() {
    return clients.stream().filter(one -> !one.equals(client)).toList();
  }

  UUID[] by(String column) {
    List<UUID> ids =
        switch (column) {
          case "client" -> clients;
          case "case_id" -> cases;
          case "registration" -> registrations;
          case "household" -> households;
          default -> throw new IllegalArgumentException(column);
        };
    return ids.toArray(UUID[]::new);
  }
}
