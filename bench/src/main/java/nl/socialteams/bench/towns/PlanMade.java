// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.towns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import nl.socialteams.contracts.cases.ArrangementGoal;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.InterventionState;
import nl.socialteams.contracts.cases.PlanAgreement;
import nl.socialteams.contracts.cases.PlanState;
import nl.socialteams.contracts.cases.PlanStatusChange;

/** A plan that was agreed, with a goal and some interventions. */
final class PlanMade {
  private PlanMade() {}

  static Told<PlanState> of(Life life) {
    Chance chance = life.chance();
    LocalDate on = life.after(chance.between(21, 60));
    Instant known = chance.during(on);
    UUID id = chance.idOf(on);
    PlanState state =
        new PlanState(
            id,
            life.household(),
            life.town().municipality(),
            life.team(),
            2,
            List.of(life.caseId()),
            "AGREED",
            on,
            List.of(
                new PlanStatusChange("DRAFT", on, known, false),
                new PlanStatusChange("AGREED", on, known, false)),
            List.of(new PlanAgreement(1, on, "SIGNED", known, false)),
            List.of(goal(life, on, known)),
            IntStream.range(0, chance.between(1, 3))
                .mapToObj(n -> intervention(life, on, known))
                .toList());
    return new Told<>(Told.CASES, CaseEvents.PLAN_CHANGED, id, state, known);
  }

  private static ArrangementGoal goal(Life life, LocalDate on, Instant known) {
    return new ArrangementGoal(
        life.chance().idOf(on),
        life.caseId(),
        life.chance().of(life.codes("GOAL")),
        on,
        null,
        known,
        null,
        false);
  }

  private static InterventionState intervention(Life life, LocalDate on, Instant known) {
    Chance chance = life.chance();
    return new InterventionState(
        chance.idOf(on),
        life.caseId(),
        chance.of(life.codes("LIFE_DOMAIN")),
        1,
        chance.of(life.codes("GOAL")),
        chance.of(life.codes("ACTOR_KIND")),
        chance.of(life.codes("TILT_RING")),
        on,
        on,
        null,
        null,
        known,
        null,
        false);
  }
}
