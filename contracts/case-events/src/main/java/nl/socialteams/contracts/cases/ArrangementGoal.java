// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * A goal of the arrangement of a case as a whole, not of one of its interventions.
 *
 * @param goal a code of the list {@code GOAL}
 * @param on the day of the agreement that it first was in
 * @param until first day on which an agreement no longer had it; absent while it holds
 * @param knownUntil when it was superseded; absent for what is known now
 * @param asserted whether knownFrom was given by an import of history
 */
public record ArrangementGoal(
    UUID goalId,
    UUID caseId,
    String goal,
    LocalDate on,
    LocalDate until,
    Instant knownFrom,
    Instant knownUntil,
    boolean asserted) {

  public ArrangementGoal {
    requireNonNull(goalId, "goalId");
    requireNonNull(caseId, "caseId");
    requireNonNull(goal, "goal");
    requireNonNull(on, "on");
    requireNonNull(knownFrom, "knownFrom");
  }
}
