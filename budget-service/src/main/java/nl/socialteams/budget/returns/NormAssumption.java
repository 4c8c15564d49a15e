// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.returnnorm.MoneyRange;
import nl.socialteams.budget.returnnorm.NormUnit;
import nl.socialteams.budget.returnnorm.ShareRange;

/** A norm that was used, with everything that it assumes. */
@Schema(name = "NormAssumption", description = "Toegepaste norm met aannamen / an applied norm.")
public record NormAssumption(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4e01") UUID normId,
    @NotNull @Schema(examples = "WORK_GAINED_OR_KEPT") String code,
    @NotNull @Schema(description = "Uitgave / edition.", examples = "1") Integer edition,
    @NotNull @Schema(examples = "Werk gekregen of behouden") String label,
    @NotNull @Schema(description = "Bron / source.", examples = "UWV, besluit 2017-02-23")
        String source,
    @NotNull @Schema(examples = "PERSON") NormUnit unit,
    @NotNull @Schema(description = "Besparing per eenheid / saving per unit.") MoneyRange value,
    @NotNull @Schema(description = "Toe te rekenen aandeel / attributable share.")
        ShareRange attribution,
    @NotNull @Schema(description = "Waarop dat berust / what it rests on.", examples = "Aanname")
        String attributionSource,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2017-01-01")
        LocalDate validFrom,
    @Schema(description = "Eerste dag zonder / first day without it.") LocalDate validUntil,
    @NotNull
        @Schema(
            description = "Aangenomen in deze vraag / assumed in this call.",
            examples = "false")
        Boolean assumed,
    @NotNull @Schema(description = "Effecten / effects.", examples = "4") Long effects,
    @NotNull @Schema(description = "Eenheden samen / units together.", examples = "4")
        BigDecimal units,
    @NotNull @Schema(description = "Besparing / saving.") MoneyRange saving) {}
