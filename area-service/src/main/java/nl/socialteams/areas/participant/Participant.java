// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participant;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

/** A resident who takes part in the exchange. */
@Entity
@SecondaryTable(name = "participant_person")
public class Participant {
  @Id private UUID id;
  private String municipality;
  private String neighbourhood;
  private LocalDate registeredOn;
  @Embedded private SealedPerson person;
  @Version private long version;

  protected Participant() {}

  Participant(NewParticipant wanted, ParticipantIdentities identities) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = wanted.municipality();
    this.version = 1;
    correct(wanted, identities);
  }

  /** Takes over everything but the municipality. */
  void correct(NewParticipant wanted, ParticipantIdentities identities) {
    neighbourhood = wanted.neighbourhoodCode();
    registeredOn = wanted.registeredOn();
    person = identities.seal(id, wanted.person());
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  public String neighbourhood() {
    return neighbourhood;
  }

  LocalDate registeredOn() {
    return registeredOn;
  }

  SealedPerson person() {
    return person;
  }

  long version() {
    return version;
  }
}
