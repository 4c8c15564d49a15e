// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonFormat;

import static java.util.Objects.requireNonNull;

/**
 * A working budget; amount = available + reserved + spent, always.
 *
 * @param budgetId the key of the event
 * @param closedOn absent while the budget is open, as is remainder; a closed one never opens again
 * @param remainder what became of the money that was left: CARRIED_OVER or RELEASED
 * @param successorBudgetId where open reservations went, and what was carried over; absent where
 *     nothing went on
 * @param warnings the shares of the budget that were reached, each once and in the order of
 *     reaching them; absent where none was
 * @param ceilings what may be asked from the budget at most; absent where there are none
 */
public record BudgetState(
    UUID budgetId,
    String municipality,
    int year,
    long version,
    String sourceOfFunds,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal available,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal reserved,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal spent,
    Instant closedOn,
    String remainder,
    UUID successorBudgetId,
    List<WarningState> warnings,
    List<CeilingState> ceilings) {

  public BudgetState {
    requireNonNull(budgetId, "budgetId");
    requireNonNull(municipality, "municipality");
    requireNonNull(sourceOfFunds, "sourceOfFunds");
    amount = Euros.exact(amount);
    available = Euros.exact(available);
    reserved = Euros.exact(reserved);
    spent = Euros.exact(spent);
    warnings = warnings == null ? null : List.copyOf(warnings);
    ceilings = ceilings == null ? null : List.copyOf(ceilings);
  }
}
