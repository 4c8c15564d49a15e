// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.EnumSet;
import java.util.Set;

import static nl.socialteams.budget.expenditure.ExpenditureStatus.APPROVED;
import static nl.socialteams.budget.expenditure.ExpenditureStatus.CANCELLED;
import static nl.socialteams.budget.expenditure.ExpenditureStatus.PAID;
import static nl.socialteams.budget.expenditure.ExpenditureStatus.PARTLY_REFUNDED;
import static nl.socialteams.budget.expenditure.ExpenditureStatus.REFUNDED;
import static nl.socialteams.budget.expenditure.ExpenditureStatus.REFUSED;
import static nl.socialteams.budget.expenditure.ExpenditureStatus.REQUESTED;
import static nl.socialteams.budget.expenditure.ExpenditureStatus.RESERVED;
import static nl.socialteams.budget.expenditure.ExpenditureStatus.SETTLED;

/**
 * The state machine of an expenditure: each step with where it may be taken from and where it
 * leads. The database holds to the same ({@code tr_expenditure_status_follows}).
 */
public enum Step {
  RESERVE(EnumSet.of(REQUESTED), RESERVED, "expenditure-decided"),
  APPROVE(EnumSet.of(RESERVED), APPROVED, "expenditure-decided"),
  REFUSE(EnumSet.of(RESERVED), REFUSED, "expenditure-decided"),
  CANCEL(EnumSet.of(RESERVED, APPROVED), CANCELLED, "expenditure-not-open"),
  PAY(EnumSet.of(APPROVED), PAID, "expenditure-not-approved"),
  SETTLE(EnumSet.of(PAID), SETTLED, "expenditure-not-paid"),
  REFUND_PART(EnumSet.of(PAID, SETTLED, PARTLY_REFUNDED), PARTLY_REFUNDED, "expenditure-not-paid"),
  REFUND_REST(EnumSet.of(PAID, SETTLED, PARTLY_REFUNDED), REFUNDED, "expenditure-not-paid");

  private final Set<ExpenditureStatus> from;
  private final ExpenditureStatus to;
  private final String problem;

  Step(Set<ExpenditureStatus> from, ExpenditureStatus to, String problem) {
    this.from = from;
    this.to = to;
    this.problem = problem;
  }

  public boolean isPossibleFrom(ExpenditureStatus status) {
    return from.contains(status);
  }

  public ExpenditureStatus to() {
    return to;
  }

  /** The code of the problem where it is not possible. */
  String problem() {
    return problem;
  }
}
