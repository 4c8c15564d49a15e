// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.aftercare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.CaseLifecycle;
import nl.socialteams.cases.casefile.CasePhase;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.cases.worklist.CaseWork;
import nl.socialteams.cases.worklist.WorkReason;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Agrees on aftercare, with its day, and tells what came of it. */
@ApplicationScoped
class GiveAftercare {
  private final Today today;
  private final KnowledgeClock knowledge;
  private final AftercareRepository aftercare;
  private final AftercareNotes notes;
  private final CaseLifecycle lifecycle;
  private final CaseTimeline timeline;
  private final CaseWork work;

  @Inject
  GiveAftercare(
      Today today,
      KnowledgeClock knowledge,
      AftercareRepository aftercare,
      AftercareNotes notes,
      CaseLifecycle lifecycle,
      CaseTimeline timeline,
      CaseWork work) {
    this.today = today;
    this.knowledge = knowledge;
    this.aftercare = aftercare;
    this.notes = notes;
    this.lifecycle = lifecycle;
    this.timeline = timeline;
    this.work = work;
  }

  Aftercare agree(CaseFile caseFile, NewAftercare told) {
    List<Fault> faults = faults("/startedOn", told.startedOn());
    if (told.startedOn().isBefore(caseFile.openedOn())) {
      faults.add(fault("/startedOn", "before-case-opened", caseFile.openedOn()));
    }
    if (told.contactOn().isBefore(told.startedOn())) {
      faults.add(fault("/contactOn", "contact-before-start"));
    }
    Knowledge known = known(faults, told.knownSince());
    Aftercare agreed = new Aftercare(caseFile, told, known, notes);
    aftercare.persistAndFlush(agreed);
    lifecycle.reach(caseFile, CasePhase.AFTERCARE, told.startedOn(), known);
    timeline.tell(caseFile, told.startedOn(), "aftercare-agreed", told.contactOn());
    work.due(caseFile, WorkReason.AFTERCARE, agreed.id(), told.contactOn());
    return agreed;
  }

  void complete(CaseFile caseFile, Aftercare agreed, AftercareCompletion told) {
    List<Fault> faults = faults("/on", told.on());
    if (told.on().isBefore(agreed.startedOn())) {
      faults.add(fault("/on", "before-previous-status", agreed.startedOn()));
    }
    agreed.complete(told, known(faults, told.knownSince()), notes);
    aftercare.flush();
    timeline.tell(caseFile, told.on(), "aftercare-completed");
    work.done(caseFile, WorkReason.AFTERCARE, agreed.id());
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
