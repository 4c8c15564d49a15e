// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.towns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.EvaluationState;
import nl.socialteams.contracts.cases.EvaluationsState;

/** What a team says of its approach. */
final class EvaluationMade {
  private EvaluationMade() {}

  static Told<EvaluationsState> of(Life life) {
    Chance chance = life.chance();
    LocalDate on = life.after(chance.between(90, 200));
    Instant known = chance.during(on);
    boolean departs = chance.in(60);
    EvaluationState given =
        new EvaluationState(
            chance.idOf(on),
            on,
            departs,
            departs ? List.of(chance.of(life.codes("DEPARTURE_REASON"))) : null,
            departs ? null : List.of(chance.of(life.codes("NO_DEPARTURE_REASON"))),
            List.of(chance.of(life.codes("EVALUATION_EFFECT"))),
            chance.in(50),
            null,
            chance.in(40) ? Boolean.TRUE : null,
            chance.in(30),
            chance.in(80),
            chance.in(85),
            List.of(chance.of(life.codes("INSTRUMENT"))),
            known,
            null,
            false);
    EvaluationsState state =
        new EvaluationsState(
            life.caseId(),
            life.household(),
            life.town().municipality(),
            life.team(),
            1,
            List.of(given));
    return new Told<>(Told.CASES, CaseEvents.EVALUATIONS_CHANGED, life.caseId(), state, known);
  }
}
