// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** A resident takes part in an activity. */
@Entity
public class Participation {
  @Id private UUID id;
  private UUID activity;
  private UUID participant;
  private LocalDate joinedOn;
  private LocalDate leftOn;
  @Version private long version;

  protected Participation() {}

  Participation(UUID activity, UUID participant, LocalDate joinedOn) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.activity = activity;
    this.participant = participant;
    this.joinedOn = joinedOn;
    this.version = 1;
  }

  /**
   * @throws InvalidInput where it lies before the joining
   */
  void leave(LocalDate on) {
    if (leftOn != null) {
      throw new ParticipationOver(leftOn);
    }
    if (on.isBefore(joinedOn)) {
      throw new InvalidInput(
          List.of(Fault.of(Fault.Place.BODY, "/leftOn", "before-previous-status", joinedOn)));
    }
    leftOn = on;
  }

  UUID id() {
    return id;
  }

  UUID activity() {
    return activity;
  }

  UUID participant() {
    return participant;
  }

  LocalDate joinedOn() {
    return joinedOn;
  }

  LocalDate leftOn() {
    return leftOn;
  }

  long version() {
    return version;
  }
}
