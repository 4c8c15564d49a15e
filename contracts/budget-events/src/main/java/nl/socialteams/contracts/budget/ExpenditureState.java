// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonFormat;

import static java.util.Objects.requireNonNull;

/**
 * An expenditure from a working budget, with every status it went through.
 *
 * @param expenditureId the key of the event
 * @param caseId the case that it is for, by its pseudonymous id; absent for a collective activity,
 *     where it is for a household, and once the case is destroyed, as is householdId then
 * @param collectiveActivity absent unless it is for an activity of many
 * @param history oldest first; its last status is the status
 * @param householdId the household that it is for, by its pseudonymous id; absent where that is not
 *     known
 * @param activityId the collective activity, where it is one that area-service told of
 * @param spent what it has cost until now, with refunds taken off; absent before it is paid
 * @param decidedUnder the role by whose mandate it was approved; absent before that
 * @param decidedAutomatically whether the mandate of who asked covered it; absent before a decision
 * @param requestedOn when it was asked for
 * @param decidedOn when it was approved or refused; absent before that
 */
public record ExpenditureState(
    UUID expenditureId,
    UUID budgetId,
    String municipality,
    UUID teamId,
    long version,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount,
    String purpose,
    String lifeDomain,
    String problemPrevented,
    UUID caseId,
    Boolean collectiveActivity,
    String payeeKind,
    String urgency,
    String status,
    List<StatusChange> history,
    UUID householdId,
    UUID activityId,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal spent,
    String decidedUnder,
    Boolean decidedAutomatically,
    Instant requestedOn,
    Instant decidedOn) {

  public ExpenditureState {
    requireNonNull(expenditureId, "expenditureId");
    requireNonNull(budgetId, "budgetId");
    requireNonNull(municipality, "municipality");
    requireNonNull(teamId, "teamId");
    requireNonNull(purpose, "purpose");
    requireNonNull(lifeDomain, "lifeDomain");
    requireNonNull(problemPrevented, "problemPrevented");
    requireNonNull(payeeKind, "payeeKind");
    requireNonNull(urgency, "urgency");
    requireNonNull(status, "status");
    history = List.copyOf(history);
    amount = Euros.exact(amount);
    spent = spent == null ? null : Euros.exact(spent);
  }
}
