// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.keptout;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.casefile.CaseFile;

/** That a worker or an organisation is kept out of a file, until it is ended. */
@Entity
public class KeptOut {
  @Id private UUID id;
  private String municipality;
  private UUID registration;
  private UUID caseId;
  private UUID client;
  private UUID worker;
  private UUID organisation;
  private byte[] sealed;
  private Instant since;
  private Instant endedAt;
  @Version private long version;

  protected KeptOut() {}

  KeptOut(CaseFile caseFile, NewExclusion told, Instant now, ExclusionReasons reasons) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = caseFile.municipality();
    this.registration = caseFile.registration();
    this.caseId = caseFile.id();
    this.client = caseFile.client();
    this.worker = told.workerId();
    this.organisation = told.organisationId();
    this.sealed = reasons.seal(this, new ExclusionReason(told.reason(), null));
    this.since = now;
    this.version = 1;
  }

  void end(Instant now, String reason, ExclusionReasons reasons) {
    if (endedAt != null) {
      throw new ExclusionEnded(endedAt);
    }
    endedAt = now;
    sealed = reasons.seal(this, new ExclusionReason(reasons.of(this).reason(), reason));
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

  UUID id() {
    return id;
  }

  byte[] sealed() {
    return sealed;
  }

  long version() {
    return version;
  }

  ExclusionView view(ExclusionReason why) {
    return new ExclusionView(
        id, caseId, worker, organisation, why.reason(), since, endedAt, why.endReason());
  }
}
