// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.ledger.LedgerTotals;
import nl.socialteams.budget.money.Money;

/** What the ledger's entries add up to, beside what the budget says. */
@Schema(
    name = "Reconciliation",
    description = "Aansluiting met het grootboek / reconciliation with the ledger.")
public record ReconciliationView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60") UUID budgetId,
    @NotNull @Schema(description = "Sluit het aan? / whether the two are equal.", examples = "true")
        Boolean addsUp,
    @NotNull @Schema(description = "Aantal boekingen / number of entries.", examples = "4")
        Long entries,
    @NotNull
        @Schema(type = SchemaType.STRING, description = "Gevoed / funded.", examples = "150000.00")
        Money funded,
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            description = "Beschikbaar volgens de boekingen / available.",
            examples = "149375.00")
        Money available,
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            description = "Gereserveerd volgens de boekingen / reserved.",
            examples = "500.00")
        Money reserved,
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            description = "Uitgegeven volgens de boekingen / spent.",
            examples = "125.00")
        Money spent) {

  static ReconciliationView of(Budget budget, LedgerTotals totals) {
    return new ReconciliationView(
        budget.id(),
        totals.equal(budget.balances()),
        totals.entries(),
        totals.funded(),
        totals.available(),
        totals.reserved(),
        totals.spent());
  }
}
