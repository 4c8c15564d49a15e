// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.danger;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.emergencyaccess.Danger;
import nl.socialteams.knowntime.Knowledge;

/** That danger was seen in a case, and by when there has to be a response. */
@Entity
class DangerReport {
  @Id private UUID id;
  private String municipality;
  private UUID caseId;
  private UUID client;

  @Enumerated(EnumType.STRING)
  private Danger kind;

  private byte[] sealed;
  private Instant reportedAt;
  private boolean asserted;
  private Instant respondBy;
  private Instant respondedAt;
  @Version private long version;

  protected DangerReport() {}

  DangerReport(
      CaseFile caseFile, NewDangerReport told, Knowledge known, Duration term, DangerTexts texts) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = caseFile.municipality();
    this.caseId = caseFile.id();
    this.client = caseFile.client();
    this.kind = told.kind();
    this.reportedAt = known.from();
    this.asserted = known.asserted();
    this.respondBy = known.from().plus(term);
    this.sealed = texts.seal(this, new DangerWords(told.seen(), null));
    this.version = 1;
  }

  /**
   * @throws DangerAnswered where there was a response already
   */
  void respond(String done, Instant at, DangerTexts texts) {
    if (respondedAt != null) {
      throw new DangerAnswered(respondedAt);
    }
    sealed = texts.seal(this, new DangerWords(texts.of(this).seen(), done));
    respondedAt = at;
  }

  DangerReportView view(DangerWords words, Instant now) {
    boolean late = respondBy.isBefore(respondedAt == null ? now : respondedAt);
    return new DangerReportView(
        id, caseId, kind, words.seen(), reportedAt, respondBy, late, respondedAt, words.done());
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

  byte[] sealed() {
    return sealed;
  }

  Instant respondBy() {
    return respondBy;
  }

  long version() {
    return version;
  }
}
