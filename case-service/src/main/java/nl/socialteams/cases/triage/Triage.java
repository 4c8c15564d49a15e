// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.registration.QuestionKind;
import nl.socialteams.knowntime.Knowledge;

/** That a question turned out to be of a kind. */
@Entity
class Triage {
  @Id private UUID id;
  private String municipality;
  private UUID caseId;
  private UUID client;

  @Enumerated(EnumType.STRING)
  private QuestionKind kind;

  @Enumerated(EnumType.STRING)
  private QuestionKind beforeKind;

  private LocalDate onDay;
  private Instant knownFrom;
  private boolean asserted;
  private byte[] sealed;

  protected Triage() {}

  Triage(
      CaseFile caseFile,
      QuestionKind before,
      NewTriage told,
      Knowledge known,
      TriageAnswers answers) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = caseFile.municipality();
    this.caseId = caseFile.id();
    this.client = caseFile.client();
    this.kind = told.kind();
    this.beforeKind = before;
    this.onDay = told.on();
    this.knownFrom = known.from();
    this.asserted = known.asserted();
    this.sealed = answers.seal(this, told.answer());
  }

  TriageView view(String answer) {
    return new TriageView(
        id, caseId, kind, beforeKind, TriageFollowUp.of(kind), onDay, knownFrom, answer);
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
}
