// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.effect;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.returnnorm.MoneyRange;

/** An effect as the API shows it. */
@Schema(name = "Effect", description = "Effect van een uitgave / effect of an expenditure.")
public record EffectView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4e11") UUID effectId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61") UUID expenditureId,
    @NotNull
        @Schema(
            description = "De uitgave van de norm / the norm.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4e01")
        UUID normId,
    @NotNull @Schema(description = "Eenheden / units.", examples = "1") BigDecimal units,
    @NotNull @Schema(description = "Sinds / since.", examples = "2017-05-01") LocalDate on,
    @NotNull @Schema(description = "Besparing onder die norm / saving under that norm.")
        MoneyRange saving,
    @Schema(description = "Door wie vastgelegd (subject van het token) / recorded by.")
        String recordedBy,
    @Schema(description = "Kwam in de plaats van / replaces.") UUID replaces,
    @NotNull @Schema(description = "Bekend sinds / known since.", examples = "2017-05-02T08:00:00Z")
        Instant knownFrom,
    @Schema(description = "Tot een ander ervoor in de plaats kwam / known until.")
        Instant knownUntil,
    @NotNull @Schema(description = "Door een import gesteld / asserted.", examples = "false")
        Boolean asserted) {
  static EffectView of(Effect effect) {
    return new EffectView(
        effect.id(),
        effect.municipality(),
        effect.expenditure(),
        effect.norm(),
        effect.units().stripTrailingZeros().scale() < 0
            ? effect.units().setScale(0)
            : effect.units().stripTrailingZeros(),
        effect.onDay(),
        effect.saving(),
        effect.recordedBy(),
        effect.replaces(),
        effect.knownFrom(),
        effect.knownUntil(),
        effect.asserted());
  }
}
