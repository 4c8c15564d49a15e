// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.tariff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;

/** An edition of a tariff as the API shows it. */
@Schema(name = "Tariff", description = "Tarief van een soort ondersteuning / a tariff.")
public record TariffView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4e61") UUID tariffId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "GROUP_SUPPORT") String code,
    @NotNull @Schema(description = "Uitgave, oplopend / edition.", examples = "1") Integer edition,
    @NotNull @Schema(examples = "Begeleiding in een groep") String label,
    @NotNull @Schema(description = "Bron / source.", examples = "Tarievenblad 2017") String source,
    @NotNull @Schema(examples = "WEEK") TariffUnit unit,
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            description = "Bedrag per eenheid / per unit.",
            examples = "62.50")
        Money amount,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2013-01-01")
        LocalDate validFrom,
    @Schema(description = "Eerste dag zonder / first day without it.") LocalDate validUntil,
    @NotNull @Schema(description = "Bekend sinds / known since.", examples = "2017-02-23T11:00:00Z")
        Instant knownFrom,
    @NotNull @Schema(description = "Door een import gesteld / asserted.", examples = "false")
        Boolean asserted) {
  static TariffView of(Tariff tariff) {
    return new TariffView(
        tariff.id(),
        tariff.municipality(),
        tariff.code(),
        tariff.edition(),
        tariff.label(),
        tariff.source(),
        tariff.unit(),
        tariff.amount(),
        tariff.validFrom(),
        tariff.validUntil(),
        tariff.knownFrom(),
        tariff.asserted());
  }
}
