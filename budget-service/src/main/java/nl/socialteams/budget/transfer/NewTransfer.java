// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.transfer;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.money.PositiveMoney;

/** Money to move to another budget. */
@Schema(name = "NewBudgetTransfer", description = "Overboeking naar een ander werkbudget.")
public record NewTransfer(
    @Schema(
            description = "Ontvangend werkbudget / budget that receives.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60")
        @NotNull
        UUID budgetId,
    @Schema(
            type = SchemaType.STRING,
            description = "Bedrag / amount, more than nothing.",
            examples = "1000.00")
        @NotNull
        @PositiveMoney
        Money amount,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
