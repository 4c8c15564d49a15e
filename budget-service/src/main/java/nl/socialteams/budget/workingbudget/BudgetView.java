// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.ledger.Balances;
import nl.socialteams.budget.money.Money;

/** A working budget as the API shows it. */
@Schema(name = "Budget", description = "Werkbudget / a working budget.")
public record BudgetView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60") UUID budgetId,
    @NotNull @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        String municipality,
    @NotNull @Schema(description = "Begrotingsjaar / year.", examples = "2017") Integer year,
    @NotNull
        @Schema(
            description = "Herkomst van het geld / source of funds.",
            examples = "Wmo-innovatiemiddelen")
        String sourceOfFunds,
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            description = "Het hele budget / the whole amount.",
            examples = "150000.00")
        Money amount,
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            description = "Nog beschikbaar / still available.",
            examples = "149375.00")
        Money available,
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            description = "Gereserveerd voor aanvragen / reserved for requests.",
            examples = "500.00")
        Money reserved,
    @NotNull
        @Schema(type = SchemaType.STRING, description = "Uitgegeven / spent.", examples = "125.00")
        Money spent,
    @NotNull
        @Schema(
            description =
                "Hoogste deel waarvoor is gewaarschuwd, in procenten: 0, 75, 90 of 100 / highest"
                    + " share that was warned of.",
            examples = "0")
        Integer warnedOfPercent,
    @Schema(description = "Afgesloten op / closed on; never opened again.") Instant closedOn,
    @Schema(
            description =
                "Wat er met de rest gebeurde: CARRIED_OVER overgeheveld, RELEASED vrijgevallen /"
                    + " what became of what was left.")
        Remainder remainder,
    @Schema(description = "Werkbudget waarin het verder ging / budget in which it went on.")
        UUID successorBudgetId) {

  static BudgetView of(Budget budget, Balances balances) {
    return new BudgetView(
        budget.id(),
        budget.municipality(),
        budget.year(),
        budget.sourceOfFunds(),
        balances.amount(),
        balances.available(),
        balances.reserved(),
        balances.spent(),
        balances.warned(),
        budget.closedOn(),
        budget.remainder() == null ? null : Remainder.valueOf(budget.remainder()),
        budget.successor());
  }

  public static BudgetView of(Budget budget) {
    return of(budget, budget.balances());
  }
}
