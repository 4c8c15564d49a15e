// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.schemecomparison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comparison to record. */
@Schema(
    name = "NewSchemeComparison",
    description = "Vergelijking met een regeling / a comparison with a scheme.")
public record NewSchemeComparison(
    @Schema(
            description = "Uitgave / expenditure.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61")
        @NotNull
        UUID expenditureId,
    @Schema(description = "Regeling / scheme.", examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4e21")
        @NotNull
        UUID schemeId,
    @Schema(
            description = "Vergeleken op / compared on; today, where absent.",
            examples = "2024-05-01")
        LocalDate comparedOn,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
