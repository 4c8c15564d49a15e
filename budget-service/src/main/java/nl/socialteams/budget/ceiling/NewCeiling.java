// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ceiling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.money.NotNegativeMoney;

/** A ceiling to set. */
@Schema(name = "NewCeiling", description = "Vast te stellen plafond / a ceiling to set.")
public record NewCeiling(
    @Schema(examples = "HOUSEHOLD") @NotNull CeilingKind kind,
    @Schema(description = "Alleen voor dit team / for this team only; absent: for each team.")
        UUID teamId,
    @Schema(
            type = SchemaType.STRING,
            description = "Hoogste bedrag / highest amount.",
            examples = "2500.00")
        @NotNull
        @NotNegativeMoney
        Money amount,
    @Schema(
            description =
                "Geldig vanaf / valid from; of the same kind and team what was set last counts.",
            examples = "2030-01-01")
        @NotNull
        LocalDate validFrom,
    @Schema(description = "Geldig tot / valid until, exclusive; absent until further notice.")
        LocalDate validUntil,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
