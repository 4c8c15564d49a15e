// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.towns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.MeasurementState;
import nl.socialteams.contracts.cases.ScoreState;
import nl.socialteams.contracts.cases.SelfSufficiencyState;

/** One measurement or two of every domain of the matrix that was looked at. */
final class ScoresMade {
  private static final String MATRIX = "ZRM";
  private static final int LOOKED_AT = 11;

  private ScoresMade() {}

  static Told<SelfSufficiencyState> of(Life life) {
    List<MeasurementState> measured = new ArrayList<>();
    measured.add(measured(life, life.after(14)));
    if (life.chance().in(40)) {
      measured.add(measured(life, life.after(180)));
    }
    SelfSufficiencyState state =
        new SelfSufficiencyState(
            life.caseId(),
            life.household(),
            life.town().municipality(),
            life.team(),
            measured.size(),
            measured);
    return new Told<>(
        Told.CASES,
        CaseEvents.SELF_SUFFICIENCY_CHANGED,
        life.caseId(),
        state,
        measured.getLast().knownFrom());
  }

  /** One in twenty was withdrawn again. */
  private static MeasurementState measured(Life life, LocalDate on) {
    Instant known = life.chance().during(on);
    List<ScoreState> scores =
        life.codes(MATRIX).stream()
            .limit(LOOKED_AT)
            .map(domain -> new ScoreState(domain, life.chance().between(1, 5), false))
            .toList();
    return new MeasurementState(
        life.chance().idOf(on),
        MATRIX,
        1,
        life.town().lists().label(MATRIX),
        on,
        known,
        life.chance().in(5) ? known.plusSeconds(3_600) : null,
        false,
        scores);
  }
}
