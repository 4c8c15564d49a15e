// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.triage;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.CaseLifecycle;
import nl.socialteams.cases.casefile.CasePhase;
import nl.socialteams.cases.casefile.ClosingReason;
import nl.socialteams.cases.changes.Changes;
import nl.socialteams.cases.closing.CaseClosing;
import nl.socialteams.cases.closing.CloseCase;
import nl.socialteams.cases.registration.QuestionKind;
import nl.socialteams.cases.registration.Registration;
import nl.socialteams.cases.registration.RegistrationRepository;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Records what a question turns out to be, and does what follows from it. */
@ApplicationScoped
class TriageQuestion {
  private final Today today;
  private final KnowledgeClock knowledge;
  private final RegistrationRepository registrations;
  private final TriageRepository triages;
  private final TriageAnswers answers;
  private final CaseLifecycle lifecycle;
  private final CloseCase closeCase;
  private final CaseTimeline timeline;
  private final Changes changes;

  @Inject
  TriageQuestion(
      Today today,
      KnowledgeClock knowledge,
      RegistrationRepository registrations,
      TriageRepository triages,
      TriageAnswers answers,
      CaseLifecycle lifecycle,
      CloseCase closeCase,
      CaseTimeline timeline,
      Changes changes) {
    this.today = today;
    this.knowledge = knowledge;
    this.registrations = registrations;
    this.triages = triages;
    this.answers = answers;
    this.lifecycle = lifecycle;
    this.closeCase = closeCase;
    this.timeline = timeline;
    this.changes = changes;
  }

  /**
   * @throws InvalidInput with all faults
   */
  Triage triage(CaseFile caseFile, NewTriage told) {
    requireSound(caseFile, told);
    Knowledge known = knowledge.known(told.knownSince());
    Registration registration = registrations.findById(caseFile.registration());
    Triage triage = new Triage(caseFile, registration.questionKind(), told, known, answers);
    triages.persist(triage);
    registration.triaged(told.kind());
    registrations.flush();
    changes.ofRegistration(registration.municipality(), registration.id(), "triaged", told.on());
    timeline.tell(caseFile, told.on(), "triaged", told.kind());
    follow(caseFile, told, known);
    return triage;
  }

  private void follow(CaseFile caseFile, NewTriage told, Knowledge known) {
    switch (told.kind()) {
      case SINGLE ->
          closeCase.close(
              caseFile,
              new CaseClosing(told.on(), ClosingReason.ANSWERED_ON_THE_SPOT, told.knownSince()));
      case MULTIPLE -> lifecycle.tellAnew(caseFile);
      case MULTI_PROBLEM -> {
        lifecycle.reach(caseFile, CasePhase.CLARIFYING, told.on(), known);
        lifecycle.tellAnew(caseFile);
      }
    }
  }

  private void requireSound(CaseFile caseFile, NewTriage told) {
    List<Fault> faults = new ArrayList<>();
    if (told.on().isAfter(today.date())) {
      faults.add(fault("/on", "day-ahead"));
    } else if (told.on().isBefore(caseFile.openedOn())) {
      faults.add(fault("/on", "before-case-opened", caseFile.openedOn()));
    } else if (caseFile.closedOn() != null) {
      faults.add(fault("/on", "after-case-closed", caseFile.closedOn()));
    }
    if (told.kind() == QuestionKind.SINGLE && told.answer() == null) {
      faults.add(fault("/answer", "answer-missing"));
    }
    if (told.kind() != QuestionKind.SINGLE && told.answer() != null) {
      faults.add(fault("/answer", "answer-to-simple-question"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
