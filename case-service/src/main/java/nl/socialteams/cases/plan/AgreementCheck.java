// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.caller.Caller;
import nl.socialteams.cases.codelist.KnownCodes;
import nl.socialteams.cases.codelist.ListCodes;
import nl.socialteams.cases.codelist.ListOnDay;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** The rules of a plan, which apply from the resident's agreement on. */
@ApplicationScoped
class AgreementCheck {
  private final Caller caller;
  private final KnownCodes codes;
  private final PlanContents contents;
  private final MembersInPlan members;

  @Inject
  AgreementCheck(Caller caller, KnownCodes codes, PlanContents contents, MembersInPlan members) {
    this.caller = caller;
    this.codes = codes;
    this.contents = contents;
    this.members = members;
  }

  /**
   * Pointers of the faults lead into the draft.
   *
   * @throws InvalidInput with every fault of what the caller sees
   * @throws PlanIncompleteElsewhere where something else is not complete
   */
  void check(Plan plan, LocalDate on) {
    int number = plan.draftNumber();
    List<PlanIntervention> interventions = contents.interventions(plan.id(), number);
    List<PlanGoal> goals = contents.goals(plan.id(), number);
    List<Fault> faults = new ArrayList<>();
    if (interventions.isEmpty() && goals.isEmpty()) {
      faults.add(fault("/interventions", "plan-empty"));
    }
    Set<UUID> withGoal = goals.stream().map(PlanGoal::caseId).collect(Collectors.toSet());
    Lists lists = lists(plan.municipality(), on);
    for (int at = 0; at < interventions.size(); at++) {
      check(interventions.get(at), "/interventions/" + at, withGoal, lists, faults);
    }
    check(goals, lists, faults);
    faults.addAll(members.notFitting(plan, on));
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    requireCompleteElsewhere(plan, lists.domains().number());
  }

  private void check(
      PlanIntervention told, String at, Set<UUID> withGoal, Lists lists, List<Fault> faults) {
    present(told.lifeDomain(), at + "/lifeDomain", faults);
    present(told.actorKind(), at + "/actorKind", faults);
    present(told.validFrom(), at + "/validFrom", faults);
    if (told.goal() == null && !withGoal.contains(told.caseId())) {
      faults.add(fault(at + "/goal", "goal-missing"));
    }
    if (told.validFrom() != null
        && told.validUntil() != null
        && !told.validUntil().isAfter(told.validFrom())) {
      faults.add(fault(at + "/validUntil", "ends-before-it-begins", told.validFrom()));
    }
    lists.domains().require(told.lifeDomain(), at + "/lifeDomain", faults);
    lists.actors().require(told.actorKind(), at + "/actorKind", faults);
    lists.goals().require(told.goal(), at + "/goal", faults);
    lists.rings().require(told.ring(), at + "/ring", faults);
  }

  private void check(List<PlanGoal> goals, Lists lists, List<Fault> faults) {
    boolean imports = caller.has(KnowledgeClock.SCOPE);
    for (int at = 0; at < goals.size(); at++) {
      String pointer = "/arrangementGoals/" + at;
      if (!imports) {
        faults.add(fault(pointer, "goal-per-intervention"));
      }
      present(goals.get(at).goal(), pointer + "/goal", faults);
      lists.goals().require(goals.get(at).goal(), pointer + "/goal", faults);
    }
  }

  private void requireCompleteElsewhere(Plan plan, int lifeDomains) {
    boolean complete =
        contents.asPlan(
            () -> {
              Set<UUID> withGoal =
                  contents.goals(plan.id(), plan.draftNumber()).stream()
                      .map(PlanGoal::caseId)
                      .collect(Collectors.toSet());
              List<PlanIntervention> rows = contents.interventions(plan.id(), plan.draftNumber());
              rows.forEach(row -> row.agreedWith(lifeDomains));
              contents.flush();
              return rows.stream().allMatch(row -> row.isComplete(withGoal.contains(row.caseId())));
            });
    if (!complete) {
      throw new PlanIncompleteElsewhere();
    }
  }

  private Lists lists(String municipality, LocalDate on) {
    return new Lists(
        codes.on(municipality, ListCodes.LIFE_DOMAIN, on),
        codes.on(municipality, ListCodes.GOAL, on),
        codes.on(municipality, ListCodes.ACTOR_KIND, on),
        codes.on(municipality, ListCodes.TILT_RING, on));
  }

  private static void present(Object told, String pointer, List<Fault> faults) {
    if (told == null) {
      faults.add(fault(pointer, "missing-on-agreement"));
    }
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }

  private record Lists(ListOnDay domains, ListOnDay goals, ListOnDay actors, ListOnDay rings) {}
}
