// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.effect;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An effect to record. */
@Schema(name = "NewEffect", description = "Effect van een uitgave / effect of an expenditure.")
public record NewEffect(
    @Schema(
            description = "Uitgave / expenditure.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61")
        @NotNull
        UUID expenditureId,
    @Schema(
            description = "Rendementsnorm / norm.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4e01")
        @NotNull
        UUID normId,
    @Schema(description = "Aantal eenheden van de norm / units.", examples = "1")
        @NotNull
        @PositiveOrZero
        @Digits(integer = 5, fraction = 2)
        BigDecimal units,
    @Schema(description = "Ingetreden op / true since.", examples = "2024-05-01") @NotNull
        LocalDate on,
    @Schema(
            description =
                "Het effect waarvoor dit in de plaats komt / the effect that it replaces.")
        UUID replaces,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
