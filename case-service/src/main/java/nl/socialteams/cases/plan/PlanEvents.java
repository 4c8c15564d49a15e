// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.CaseOutbox;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.PlanAgreement;
import nl.socialteams.contracts.cases.PlanState;
import nl.socialteams.contracts.cases.PlanStatusChange;

/** Tells other services of a plan and all that was agreed in it, of all cases of the household. */
@ApplicationScoped
class PlanEvents {
  private final CaseOutbox outbox;
  private final PlanContents contents;

  @Inject
  PlanEvents(CaseOutbox outbox, PlanContents contents) {
    this.outbox = outbox;
    this.contents = contents;
  }

  void changed(Plan plan) {
    PlanState state = contents.asPlan(() -> state(plan));
    outbox.publish(CaseEvents.PLAN_CHANGED, plan.id().toString(), state);
  }

  private PlanState state(Plan plan) {
    UUID id = plan.id();
    List<PlanVersion> versions = contents.versions(id);
    var interventions =
        new AgreedInterventions(versions, contents.interventions(id), contents.outcomes(id))
            .states();
    var goals = new AgreedGoals(versions, contents.goals(id)).states();
    return new PlanState(
        id,
        plan.household(),
        plan.municipality(),
        plan.team(),
        plan.version(),
        Stream.concat(
                interventions.stream().map(state -> state.caseId()),
                goals.stream().map(goal -> goal.caseId()))
            .distinct()
            .toList(),
        plan.status().name(),
        versions.isEmpty() ? null : versions.getFirst().agreedOn(),
        plan.history().stream()
            .map(s -> new PlanStatusChange(s.status(), s.onDay(), s.knownFrom(), s.asserted()))
            .toList(),
        versions.stream()
            .map(
                v ->
                    new PlanAgreement(
                        v.number(), v.agreedOn(), v.how().name(), v.knownFrom(), v.asserted()))
            .toList(),
        goals,
        interventions);
  }
}
