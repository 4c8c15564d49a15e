// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.CaseFileRepository;
import nl.socialteams.cases.casefile.CaseLifecycle;
import nl.socialteams.cases.casefile.CasePhase;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnownStatus;
import nl.socialteams.knowntime.NextStatus;

/** The resident agrees to what was drafted: it becomes a version that stays. */
@ApplicationScoped
class AgreePlan {
  private final NextStatus next;
  private final AgreementCheck check;
  private final PlanContents contents;
  private final VisibleCase visible;
  private final CaseFileRepository cases;
  private final CaseLifecycle lifecycle;
  private final CaseTimeline timeline;
  private final PlanEvents events;

  @Inject
  AgreePlan(
      NextStatus next,
      AgreementCheck check,
      PlanContents contents,
      VisibleCase visible,
      CaseFileRepository cases,
      CaseLifecycle lifecycle,
      CaseTimeline timeline,
      PlanEvents events) {
    this.next = next;
    this.check = check;
    this.contents = contents;
    this.visible = visible;
    this.cases = cases;
    this.lifecycle = lifecycle;
    this.timeline = timeline;
    this.events = events;
  }

  void agree(Plan plan, ResidentAgreement agreement) {
    plan.requireDraft();
    Knowledge known =
        next.known("/agreedOn", agreement.agreedOn(), agreement.knownSince(), before(plan));
    check.check(plan, agreement.agreedOn());
    int number = plan.draftNumber();
    contents.flush();
    contents.add(PlanVersion.agreed(plan, agreement, known));
    plan.agree(agreement.agreedOn(), known);
    contents.flush();
    support(plan, number, agreement, known);
    events.changed(plan);
  }

  /** An agreement follows the one before it as a status does. */
  private List<KnownStatus> before(Plan plan) {
    List<KnownStatus> before = new ArrayList<>(plan.history());
    contents
        .versions(plan.id())
        .forEach(
            version ->
                before.add(
                    new KnownStatus(
                        PlanStatus.AGREED.name(),
                        version.agreedOn(),
                        version.knownFrom(),
                        version.asserted())));
    return before;
  }

  private void support(Plan plan, int number, ResidentAgreement agreement, Knowledge known) {
    List<PlanIntervention> interventions = contents.interventions(plan.id(), number);
    Set<UUID> concerned =
        interventions.stream().map(PlanIntervention::caseId).collect(Collectors.toSet());
    contents.goals(plan.id(), number).forEach(goal -> concerned.add(goal.caseId()));
    for (CaseFile caseFile : visible.workedOf(plan.household())) {
      if (concerned.contains(caseFile.id())) {
        cases.hold(caseFile);
        lifecycle.reach(caseFile, CasePhase.SUPPORTING, agreement.agreedOn(), known);
        long own = interventions.stream().filter(row -> row.caseId().equals(caseFile.id())).count();
        timeline.tell(caseFile, agreement.agreedOn(), "plan-agreed", number, own);
      }
    }
  }
}
