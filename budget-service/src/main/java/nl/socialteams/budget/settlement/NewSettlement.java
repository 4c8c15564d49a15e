// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.settlement;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.money.NotNegativeMoney;

/** What an expenditure cost in the end. */
@Schema(name = "NewSettlement", description = "Afrekening van een uitgave / a settlement.")
public record NewSettlement(
    @Schema(
            type = SchemaType.STRING,
            description =
                "Werkelijke kosten / actual cost; what was paid too much comes back to the budget,"
                    + " what was paid too little is taken from it.",
            examples = "119.95")
        @NotNull
        @NotNegativeMoney
        Money actualAmount,
    @Schema(description = "Toelichting, wordt verzegeld bewaard / explanation, kept sealed.")
        @Size(min = 1, max = 500)
        String reason,
    @Schema(
            description =
                "Afgerekend op / settled on; now, where absent, or when it is paid where that lies"
                    + " ahead. Not later.")
        Instant settledOn,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
