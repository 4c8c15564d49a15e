// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.anotherworker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.knowntime.Knowledge;

/** That a client asked for another worker, and what was answered. */
@Entity
@Table(name = "worker_change_request")
public class WorkerChange {
  @Id private UUID id;
  private String municipality;
  private UUID caseId;
  private UUID client;
  private UUID worker;
  private UUID otherWorker;

  @Enumerated(EnumType.STRING)
  private WorkerChangeStatus status;

  private byte[] sealed;
  private LocalDate askedOn;
  private Instant knownFrom;
  private boolean asserted;
  private LocalDate answeredOn;
  private Instant answerKnownFrom;
  private Boolean answerAsserted;
  @Version private long version;

  protected WorkerChange() {}

  WorkerChange(
      CaseFile caseFile, NewWorkerChange told, Knowledge known, WorkerChangeReasons reasons) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = caseFile.municipality();
    this.caseId = caseFile.id();
    this.client = caseFile.client();
    this.worker = told.workerId();
    this.status = WorkerChangeStatus.ASKED;
    this.askedOn = told.askedOn();
    this.knownFrom = known.from();
    this.asserted = known.asserted();
    this.sealed = reasons.seal(this, new WorkerChangeWords(told.reason(), null));
    this.version = 1;
  }

  void answer(WorkerChangeAnswer told, Knowledge known, WorkerChangeReasons reasons) {
    if (status != WorkerChangeStatus.ASKED) {
      throw new WorkerChangeAnswered(answeredOn);
    }
    status = told.granted() ? WorkerChangeStatus.GRANTED : WorkerChangeStatus.DECLINED;
    otherWorker = told.workerId();
    answeredOn = told.on();
    answerKnownFrom = known.from();
    answerAsserted = known.asserted();
    sealed = reasons.seal(this, new WorkerChangeWords(reasons.of(this).reason(), told.reason()));
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

  LocalDate askedOn() {
    return askedOn;
  }

  WorkerChangeStatus status() {
    return status;
  }

  byte[] sealed() {
    return sealed;
  }

  long version() {
    return version;
  }

  WorkerChangeView view(WorkerChangeWords words) {
    return new WorkerChangeView(
        id,
        caseId,
        status,
        askedOn,
        worker,
        words.reason(),
        answeredOn,
        otherWorker,
        words.answer(),
        answerKnownFrom == null ? knownFrom : answerKnownFrom,
        answerAsserted == null ? asserted : answerAsserted);
  }
}
