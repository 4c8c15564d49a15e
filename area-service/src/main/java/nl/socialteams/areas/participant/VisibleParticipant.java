// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participant;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Policy: a participant is visible to who works with the exchange of the municipality. */
@ApplicationScoped
public class VisibleParticipant {
  private final Caller caller;
  private final ParticipantRepository participants;

  @Inject
  VisibleParticipant(Caller caller, ParticipantRepository participants) {
    this.caller = caller;
    this.participants = participants;
  }

  /**
   * @throws NotFoundException where one is absent or not visible
   */
  Participant participant(UUID id) {
    Participant found = participants.findById(id);
    if (found == null || !caller.actsFor(found.municipality())) {
      throw new NotFoundException();
    }
    return found;
  }

  /**
   * One that a request names.
   *
   * @param pointer where it stands in the body
   * @throws InvalidInput where one is absent or not visible
   */
  public Participant named(UUID id, String pointer) {
    Participant found = participants.findById(id);
    if (found == null || !caller.actsFor(found.municipality())) {
      throw new InvalidInput(List.of(Fault.of(Fault.Place.BODY, pointer, "unknown-participant")));
    }
    return found;
  }
}
