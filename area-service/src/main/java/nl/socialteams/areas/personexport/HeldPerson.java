// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.personexport;

import java.util.UUID;

import nl.socialteams.sealing.DataSubject;

/** Somebody of whom something is held. */
public record HeldPerson(PersonKind kind, UUID id, String municipality, long version) {
  DataSubject subject() {
    return new DataSubject(kind.told(), id);
  }
}
