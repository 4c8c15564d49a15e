// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returnnorm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition of a norm as the API shows it. */
@Schema(name = "ReturnNorm", description = "Rendementsnorm / a norm of return.")
public record ReturnNormView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4e01") UUID normId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "WORK_GAINED_OR_KEPT") String code,
    @NotNull @Schema(description = "Uitgave, oplopend / edition.", examples = "1") Integer edition,
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
    @NotNull @Schema(description = "Bekend sinds / known since.", examples = "2017-02-23T11:00:00Z")
        Instant knownFrom,
    @NotNull @Schema(description = "Door een import gesteld / asserted.", examples = "false")
        Boolean asserted) {
  static ReturnNormView of(ReturnNorm norm) {
    return new ReturnNormView(
        norm.id(),
        norm.municipality(),
        norm.code(),
        norm.edition(),
        norm.label(),
        norm.source(),
        norm.unit(),
        norm.value(),
        norm.attribution().plain(),
        norm.attributionSource(),
        norm.validFrom(),
        norm.validUntil(),
        norm.knownFrom(),
        norm.asserted());
  }
}
