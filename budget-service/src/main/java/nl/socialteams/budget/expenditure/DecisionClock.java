// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * The clock from request to decision.
 *
 * @param decidedOn null before the decision, as is automatic
 * @param automatic whether the mandate of who asked covered it
 */
record DecisionClock(Instant requestedOn, Instant decidedOn, Boolean automatic) {
  private static final Set<ExpenditureStatus> DECISIONS =
      Set.of(ExpenditureStatus.APPROVED, ExpenditureStatus.REFUSED);

  static DecisionClock of(Expenditure expenditure) {
    Instant decided =
        expenditure.history().stream()
            .filter(entry -> DECISIONS.contains(entry.status()))
            .map(entry -> entry.moment().on())
            .findFirst()
            .orElse(null);
    boolean automatic = expenditure.lastApproval().map(Approval::isAutomatic).orElse(false);
    return new DecisionClock(
        expenditure.history().getFirst().moment().on(),
        decided,
        decided == null ? null : automatic);
  }

  Long minutes() {
    return decidedOn == null ? null : Duration.between(requestedOn, decidedOn).toMinutes();
  }
}
