// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.anotherworker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.teammembership.KnownParties;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Records that a client asks for another worker, and the answer. */
@ApplicationScoped
class AskAnotherWorker {
  private final Today today;
  private final KnowledgeClock knowledge;
  private final KnownParties parties;
  private final WorkerChangeRepository changes;
  private final WorkerChangeReasons reasons;
  private final CaseTimeline timeline;

  @Inject
  AskAnotherWorker(
      Today today,
      KnowledgeClock knowledge,
      KnownParties parties,
      WorkerChangeRepository changes,
      WorkerChangeReasons reasons,
      CaseTimeline timeline) {
    this.today = today;
    this.knowledge = knowledge;
    this.parties = parties;
    this.changes = changes;
    this.reasons = reasons;
    this.timeline = timeline;
  }

  WorkerChange ask(CaseFile caseFile, NewWorkerChange told) {
    List<Fault> faults = faults("/askedOn", told.askedOn());
    requireKnown(caseFile, told.workerId(), faults);
    Knowledge known = known(faults, told.knownSince());
    WorkerChange change = new WorkerChange(caseFile, told, known, reasons);
    changes.persistAndFlush(change);
    timeline.tell(caseFile, told.askedOn(), "another-worker-asked");
    return change;
  }

  void answer(CaseFile caseFile, WorkerChange change, WorkerChangeAnswer told) {
    List<Fault> faults = faults("/on", told.on());
    if (told.on().isBefore(change.askedOn())) {
      faults.add(fault("/on", "before-previous-status", change.askedOn()));
    }
    if (!told.granted() && told.reason() == null) {
      faults.add(fault("/reason", "reason-needed"));
    }
    requireKnown(caseFile, told.workerId(), faults);
    change.answer(told, known(faults, told.knownSince()), reasons);
    changes.flush();
    timeline.tell(caseFile, told.on(), "another-worker-answered", change.status());
  }

  private void requireKnown(CaseFile caseFile, UUID worker, List<Fault> faults) {
    if (worker != null && !parties.worker(caseFile.municipality(), worker)) {
      faults.add(fault("/workerId", "unknown-worker", worker));
    }
  }

  private List<Fault> faults(String pointer, LocalDate on) {
    List<Fault> faults = new ArrayList<>();
    if (on.isAfter(today.date())) {
      faults.add(fault(pointer, "day-ahead"));
    }
    return faults;
  }

  private Knowledge known(List<Fault> faults, Instant knownSince) {
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return knowledge.known(knownSince);
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
