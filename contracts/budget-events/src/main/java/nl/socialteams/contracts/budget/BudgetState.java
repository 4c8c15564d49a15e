// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import java.math.BigDecimal;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonFormat;

import static java.util.Objects.requireNonNull;

/**
 * A working budget; amount = available + reserved + spent, always.
 *
 * @param budgetId the key of the event
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
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal spent) {

  public BudgetState {
    requireNonNull(budgetId, "budgetId");
    requireNonNull(municipality, "municipality");
    requireNonNull(sourceOfFunds, "sourceOfFunds");
    amount = Euros.exact(amount);
    available = Euros.exact(available);
    reserved = Euros.exact(reserved);
    spent = Euros.exact(spent);
  }
}
