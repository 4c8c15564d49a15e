// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.scheme;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.fact.EditionText;
import nl.socialteams.budget.fact.Editions;
import nl.socialteams.budget.workingbudget.Budget;

/** A scheme to record, or another edition of one. */
@Schema(name = "NewScheme", description = "Reguliere regeling / a regular scheme.")
public record NewScheme(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Budget.MUNICIPALITY_FORM)
        String municipality,
    @Schema(
            description = "Code; een volgende uitgave heeft dezelfde / its editions share it.",
            examples = "SPECIAL_ASSISTANCE_TOOLS")
        @NotNull
        @Pattern(regexp = Editions.CODE_FORM)
        @Size(max = 60)
        String code,
    @Schema(description = "Omschrijving / label.", examples = "Bijzondere bijstand gereedschap")
        @NotBlank
        @Size(max = 200)
        String label,
    @Schema(description = "Bron / source.", examples = "Beleidsregels bijzondere bijstand 2030")
        @NotBlank
        @Size(max = 300)
        String source,
    @Schema(examples = "SPECIAL_ASSISTANCE") @NotNull Law law,
    @Schema(description = "Wat zij betaalt / what it pays.") @NotNull @Valid PaymentRule pays,
    @Schema(description = "Dagen tot een besluit / days until a decision.", examples = "28")
        @NotNull
        @Min(0)
        @Max(1000)
        Integer handlingDays,
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
