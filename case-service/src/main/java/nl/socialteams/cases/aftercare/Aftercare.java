// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.aftercare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.knowntime.Knowledge;

/** That the team asks, on a day, how things go. */
@Entity
public class Aftercare {
  @Id private UUID id;
  private String municipality;
  private UUID caseId;
  private UUID client;
  private LocalDate startedOn;
  private LocalDate contactOn;
  private byte[] sealed;
  private Instant knownFrom;
  private boolean asserted;
  private LocalDate completedOn;
  private Boolean reached;
  private Instant completionKnownFrom;
  private Boolean completionAsserted;
  @Version private long version;

  protected Aftercare() {}

  Aftercare(CaseFile caseFile, NewAftercare told, Knowledge known, AftercareNotes notes) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = caseFile.municipality();
    this.caseId = caseFile.id();
    this.client = caseFile.client();
    this.startedOn = told.startedOn();
    this.contactOn = told.contactOn();
    this.sealed = notes.seal(this, new AftercareWords(told.agreement(), null));
    this.knownFrom = known.from();
    this.asserted = known.asserted();
    this.version = 1;
  }

  void complete(AftercareCompletion told, Knowledge known, AftercareNotes notes) {
    if (completedOn != null) {
      throw new AftercareCompleted(completedOn);
    }
    completedOn = told.on();
    reached = told.reached();
    completionKnownFrom = known.from();
    completionAsserted = known.asserted();
    sealed = notes.seal(this, new AftercareWords(notes.of(this).agreement(), told.outcome()));
  }

  UUID id() {
    return id;
  }

  UUID caseId() {
    return caseId;
  }

  UUID client() {
    return client;
  }

  String municipality() {
    return municipality;
  }

  LocalDate startedOn() {
    return startedOn;
  }

  byte[] sealed() {
    return sealed;
  }

  long version() {
    return version;
  }

  AftercareView view(AftercareWords words, LocalDate today) {
    return new AftercareView(
        id,
        caseId,
        startedOn,
        contactOn,
        completedOn == null && contactOn.isBefore(today),
        words.agreement(),
        completedOn,
        reached,
        words.outcome(),
        completionKnownFrom == null ? knownFrom : completionKnownFrom,
        completionAsserted == null ? asserted : completionAsserted);
  }
}
