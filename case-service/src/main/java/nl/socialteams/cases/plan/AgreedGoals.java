// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import nl.socialteams.contracts.cases.ArrangementGoal;

/**
 * What was known of the goals of a plan at each agreement that changed them.
 *
 * @param versions in order
 */
record AgreedGoals(List<PlanVersion> versions, List<PlanGoal> rows) {

  List<ArrangementGoal> states() {
    Set<CaseGoal> told = new LinkedHashSet<>();
    rows.stream()
        .filter(row -> isAgreed(row.number()))
        .forEach(row -> told.add(new CaseGoal(row.caseId(), row.goal())));
    return told.stream().flatMap(goal -> of(goal).stream()).toList();
  }

  private List<ArrangementGoal> of(CaseGoal goal) {
    List<ArrangementGoal> states = new ArrayList<>();
    PlanVersion first = null;
    for (PlanVersion version : versions) {
      boolean there = rows.stream().anyMatch(row -> isOf(row, goal, version.number()));
      if (first == null && there) {
        first = version;
        states.add(state(goal, first.agreedOn(), null, version));
      } else if (first != null && !there && states.getLast().until() == null) {
        ArrangementGoal open = states.removeLast();
        states.add(until(open, version.knownFrom()));
        states.add(state(goal, first.agreedOn(), version.agreedOn(), version));
      }
    }
    return states;
  }

  private ArrangementGoal state(CaseGoal goal, LocalDate on, LocalDate until, PlanVersion version) {
    return new ArrangementGoal(
        goal.id(),
        goal.caseId(),
        goal.goal(),
        on,
        until,
        version.knownFrom(),
        null,
        version.asserted());
  }

  private static boolean isOf(PlanGoal row, CaseGoal goal, int number) {
    return row.number() == number
        && row.caseId().equals(goal.caseId())
        && goal.goal().equals(row.goal());
  }

  private boolean isAgreed(int number) {
    return versions.stream().anyMatch(version -> version.number() == number);
  }

  private static ArrangementGoal until(ArrangementGoal goal, Instant knownUntil) {
    return new ArrangementGoal(
        goal.goalId(),
        goal.caseId(),
        goal.goal(),
        goal.on(),
        goal.until(),
        goal.knownFrom(),
        knownUntil,
        goal.asserted());
  }

  private record CaseGoal(UUID caseId, String goal) {
    /** The same in every state of the plan. */
    UUID id() {
      return UUID.nameUUIDFromBytes((caseId + goal).getBytes(StandardCharsets.UTF_8));
    }
  }
}
