// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonFormat;

import static java.util.Objects.requireNonNull;

/**
 * An expenditure from a working budget, with every status it went through.
 *
 * @param expenditureId the key of the event
 * @param caseId the case that it is for, by its pseudonymous id; absent for a collective activity
 * @param collectiveActivity absent unless it is for an activity of many
 * @param history oldest first; its last status is the status
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
    List<StatusChange> history) {

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
  }
}
