// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returnnorm;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.fact.EditionText;
import nl.socialteams.budget.fact.Editions;
import nl.socialteams.budget.workingbudget.Budget;

/** A norm to record, or another edition of one. */
@Schema(name = "NewReturnNorm", description = "Rendementsnorm / a norm of return.")
public record NewReturnNorm(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Budget.MUNICIPALITY_FORM)
        String municipality,
    @Schema(
            description = "Code; een volgende uitgave heeft dezelfde / its editions share it.",
            examples = "SCHOOL_FINISHED")
        @NotNull
        @Pattern(regexp = Editions.CODE_FORM)
        @Size(max = 60)
        String code,
    @Schema(description = "Omschrijving / label.", examples = "Een diploma in plaats van uitval")
        @NotBlank
        @Size(max = 200)
        String label,
    @Schema(description = "Bron van de waarde / source of the value.", examples = "Raming 2030")
        @NotBlank
        @Size(max = 300)
        String source,
    @Schema(examples = "PERSON") @NotNull NormUnit unit,
    @Schema(description = "Besparing per eenheid / saving per unit.") @NotNull @Valid
        MoneyRange value,
    @Schema(description = "Aandeel dat aan de uitgave is toe te rekenen / attributable share.")
        @NotNull
        @Valid
        ShareRange attribution,
    @Schema(
            description = "Waarop dat aandeel berust / what the share rests on.",
            examples = "Aanname")
        @NotBlank
        @Size(max = 300)
        String attributionSource,
    @Schema(description = "Eerste dag / first day.", examples = "2017-01-01") @NotNull
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
