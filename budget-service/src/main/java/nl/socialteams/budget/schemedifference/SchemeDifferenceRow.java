// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.schemedifference;

import java.math.BigDecimal;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;

/**
 * What one edition of a scheme would have done for the expenditures compared with it.
 *
 * @param code null in the total
 */
@Schema(name = "SchemeDifferenceRow", description = "Verschil met één regeling / with one scheme.")
public record SchemeDifferenceRow(
    @Schema(
            description = "Code van de regeling / code of the scheme.",
            examples = "SPECIAL_ASSISTANCE")
        String code,
    @Schema(description = "Uitgave van de regel / edition of the rule.", examples = "1")
        Integer edition,
    @NotNull @Schema(description = "Vergeleken uitgaven / compared.", examples = "3") Long compared,
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            description = "Bedrag van die uitgaven / their amount.",
            examples = "375.00")
        Money amount,
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            description = "Wat de regeling had betaald / what the scheme would have paid.",
            examples = "300.00")
        Money wouldHavePaid,
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            description = "Het een min het ander / the one less the other.",
            examples = "75.00")
        Money moneyDifference,
    @Schema(
            description =
                "Gemiddelde dagen van de regeling, van wat beslist is / average of the scheme.",
            examples = "28.0")
        BigDecimal handlingDays,
    @Schema(
            description =
                "Gemiddelde dagen van aanvraag tot besluit / average from request to decision.",
            examples = "1.5")
        BigDecimal actualDays,
    @Schema(
            description = "Gemiddeld zoveel dagen eerder / days sooner on average.",
            examples = "26.5")
        BigDecimal daysDifference) {}
