// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returns;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.returnnorm.MoneyRange;
import nl.socialteams.budget.returnnorm.ShareRange;

/** Values to assume for all editions of a norm's code. */
@Schema(name = "AssumedNorm", description = "Aangenomen waarden / values to assume for a norm.")
public record AssumedNorm(
    @Schema(
            description = "Rendementsnorm / norm.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4e01")
        @NotNull
        UUID normId,
    @Schema(description = "Besparing per eenheid / saving per unit.") @NotNull @Valid
        MoneyRange value,
    @Schema(description = "Toe te rekenen aandeel / attributable share.") @NotNull @Valid
        ShareRange attribution) {}
