// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.schemecomparison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;

/** A comparison as the API shows it. */
@Schema(
    name = "SchemeComparison",
    description = "Vergelijking met een reguliere regeling / a comparison with a scheme.")
public record SchemeComparisonView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4e31") UUID comparisonId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61") UUID expenditureId,
    @NotNull
        @Schema(
            description = "De uitgave van de regel / the edition of the rule.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4e21")
        UUID schemeId,
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            description = "Bedrag van de uitgave / amount of the expenditure.",
            examples = "125.00")
        Money amount,
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            description = "Wat de regeling had betaald / what the scheme would have paid.",
            examples = "100.00")
        Money wouldHavePaid,
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            description = "Het een min het ander / the one less the other.",
            examples = "25.00")
        Money moneyDifference,
    @NotNull @Schema(description = "Dagen van de regeling / of the scheme.", examples = "28")
        Integer handlingDays,
    @Schema(
            description = "Dagen van aanvraag tot besluit / from request to decision.",
            examples = "1")
        Integer actualDays,
    @Schema(description = "Zoveel dagen eerder / days sooner than the scheme.", examples = "27")
        Integer daysDifference,
    @NotNull @Schema(description = "Vergeleken op / compared on.", examples = "2017-05-02")
        LocalDate comparedOn,
    @Schema(description = "Door wie vastgelegd (subject van het token) / recorded by.")
        String recordedBy,
    @NotNull @Schema(description = "Bekend sinds / known since.", examples = "2017-05-02T08:00:00Z")
        Instant knownFrom,
    @NotNull @Schema(description = "Door een import gesteld / asserted.", examples = "false")
        Boolean asserted) {
  static SchemeComparisonView of(SchemeComparison comparison) {
    return new SchemeComparisonView(
        comparison.id(),
        comparison.municipality(),
        comparison.expenditure(),
        comparison.scheme(),
        comparison.amount(),
        comparison.wouldHavePaid(),
        comparison.moneyDifference(),
        comparison.handlingDays(),
        comparison.actualDays(),
        comparison.daysDifference(),
        comparison.comparedOn(),
        comparison.recordedBy(),
        comparison.knownFrom(),
        comparison.asserted());
  }
}
