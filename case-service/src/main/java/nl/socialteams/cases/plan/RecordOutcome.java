// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.DayInCase;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cases.codelist.KnownCodes;
import nl.socialteams.cases.codelist.ListCodes;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Notes what came of an intervention, or corrects what was noted. */
@ApplicationScoped
class RecordOutcome {
  private final KnowledgeClock knowledge;
  private final DayInCase days;
  private final KnownCodes codes;
  private final VisibleCase visible;
  private final PlanContents contents;
  private final CaseTimeline timeline;
  private final PlanEvents events;

  @Inject
  RecordOutcome(
      KnowledgeClock knowledge,
      DayInCase days,
      KnownCodes codes,
      VisibleCase visible,
      PlanContents contents,
      CaseTimeline timeline,
      PlanEvents events) {
    this.knowledge = knowledge;
    this.days = days;
    this.codes = codes;
    this.visible = visible;
    this.contents = contents;
    this.timeline = timeline;
    this.events = events;
  }

  void record(Plan plan, NewOutcome told) {
    plan.requireAgreed();
    Optional<PlanIntervention> found = agreed(plan, told);
    Optional<CaseFile> caseFile = found.flatMap(row -> visible.named(row.caseId()));
    check(plan, told, caseFile.isPresent());
    Knowledge known = knowledge.known(told.knownSince());
    contents.outcomes(plan.id()).stream()
        .filter(outcome -> outcome.intervention().equals(told.interventionId()))
        .filter(outcome -> outcome.known().until() == null)
        .forEach(outcome -> outcome.known().supersede(known));
    contents.flush();
    contents.add(InterventionOutcome.of(plan, found.orElseThrow(), told, known));
    plan.changed();
    contents.flush();
    timeline.tell(
        caseFile.orElseThrow(),
        told.endedOn(),
        "intervention-ended",
        found.orElseThrow().lifeDomain(),
        told.outcome());
    events.changed(plan);
  }

  private Optional<PlanIntervention> agreed(Plan plan, NewOutcome told) {
    return contents.interventions(plan.id()).stream()
        .filter(row -> row.number() <= plan.agreedNumber())
        .filter(row -> row.intervention().equals(told.interventionId()))
        .reduce((earlier, later) -> later);
  }

  private void check(Plan plan, NewOutcome told, boolean known) {
    List<Fault> faults = new ArrayList<>();
    if (!known) {
      faults.add(Fault.of(Fault.Place.BODY, "/interventionId", "unknown-intervention"));
    }
    days.requirePast(told.endedOn(), "/endedOn", faults);
    codes.require(
        plan.municipality(),
        ListCodes.INTERVENTION_OUTCOME,
        told.endedOn(),
        told.outcome(),
        "/outcome",
        faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }
}
