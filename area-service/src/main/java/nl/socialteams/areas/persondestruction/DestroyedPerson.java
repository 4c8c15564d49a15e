// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.persondestruction;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What the database tells of somebody whom it destroyed; what does not belong to the kind of person
 * is empty.
 */
record DestroyedPerson(UUID proof, List<UUID> entries, List<UUID> loans, List<UUID> memberships) {
  private static final ObjectMapper JSON = new ObjectMapper();

  DestroyedPerson {
    entries = entries == null ? List.of() : List.copyOf(entries);
    loans = loans == null ? List.of() : List.copyOf(loans);
    memberships = memberships == null ? List.of() : List.copyOf(memberships);
  }

  static DestroyedPerson read(String json) {
    try {
      return JSON.readValue(json, DestroyedPerson.class);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
