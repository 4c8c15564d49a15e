// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;

/** A mandate as the API shows it. */
@Schema(name = "Mandate", description = "Mandaat / a mandate.")
public record MandateView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4d01") UUID mandateId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "BUDGET_HOLDER") MandatedRole role,
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            description = "Mag toekennen tot en met / may approve up to.",
            examples = "25000.00")
        Money decideUpTo,
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            description = "Eigen aanvragen meteen toegekend tot en met / own requests up to.",
            examples = "0.00")
        Money ownUpTo,
    @Schema(
            type = SchemaType.STRING,
            description = "Vier ogen boven / four eyes above.",
            examples = "5000.00")
        Money fourEyesAbove,
    @NotNull @Schema(examples = "2017-02-23") LocalDate validFrom,
    @Schema(description = "Tot / until, exclusive.") LocalDate validUntil,
    @NotNull @Schema(description = "Bekend sinds / known since.", examples = "2017-02-23T11:00:00Z")
        Instant knownFrom,
    @NotNull
        @Schema(description = "Gesteld door een import / stated by an import.", examples = "true")
        Boolean asserted) {

  static MandateView of(Mandate mandate) {
    return new MandateView(
        mandate.id(),
        mandate.municipality(),
        mandate.role(),
        mandate.decideUpTo(),
        mandate.ownUpTo(),
        mandate.fourEyesAbove(),
        mandate.validFrom(),
        mandate.validUntil(),
        mandate.knownFrom(),
        mandate.asserted());
  }
}
