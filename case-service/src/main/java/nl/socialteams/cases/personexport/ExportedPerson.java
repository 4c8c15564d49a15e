// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.personexport;

import java.util.List;
import java.util.UUID;

/** Whose data are exported, and by which ids they are found. */
record ExportedPerson(
    UUID client, String municipality, List<UUID> cases, List<UUID> registrations, UUID household) {

  UUID[] by(String column) {
    return switch (column) {
      case "client" -> new UUID[] {client};
      case "case_id" -> cases.toArray(UUID[]::new);
      case "registration" -> registrations.toArray(UUID[]::new);
      case "household" -> new UUID[] {household};
      default -> throw new IllegalArgumentException(column);
    };
  }
}
