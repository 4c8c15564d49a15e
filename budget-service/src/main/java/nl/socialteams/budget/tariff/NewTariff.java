// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.tariff;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.fact.EditionText;
import nl.socialteams.budget.fact.Editions;
import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.money.PositiveMoney;
import nl.socialteams.budget.workingbudget.Budget;

/** A tariff to record, or another edition of one. */
@Schema(name = "NewTariff", description = "Tarief van een soort ondersteuning / a tariff.")
public record NewTariff(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Budget.MUNICIPALITY_FORM)
        String municipality,
    @Schema(
            description = "Soort ondersteuning / kind of support, as cases name it.",
            examples = "GROUP_SUPPORT")
        @NotNull
        @Pattern(regexp = Editions.CODE_FORM)
        @Size(max = 60)
        String code,
    @Schema(description = "Omschrijving / label.", examples = "Begeleiding in een groep")
        @NotBlank
        @Size(max = 200)
        String label,
    @Schema(description = "Bron / source.", examples = "Tarievenblad 2030")
        @NotBlank
        @Size(max = 300)
        String source,
    @Schema(examples = "WEEK") @NotNull TariffUnit unit,
    @Schema(
            type = SchemaType.STRING,
            description = "Bedrag per eenheid / amount per unit.",
            examples = "62.50")
        @NotNull
        @PositiveMoney
        Money amount,
    @Schema(description = "Eerste dag / first day.", examples = "2013-01-01") @NotNull
        LocalDate validFrom,
    @Schema(description = "Eerste dag zonder / first day without it.") LocalDate validUntil,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {
  EditionText text() {
    return new EditionText(municipality, code, label, source, validFrom, validUntil);
  }
}
