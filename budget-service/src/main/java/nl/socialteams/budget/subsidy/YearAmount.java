// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.subsidy;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;

/** What is left in a year. */
@Schema(name = "SubsidyYear", description = "Een jaar van een subsidie / a year of a subsidy.")
public record YearAmount(
    @NotNull @Schema(description = "Jaar / year.", examples = "2021") Integer year,
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            description = "Vermindering / reduction.",
            examples = "188000.00")
        Money reduction,
    @NotNull
        @Schema(
            type = SchemaType.STRING,
            description = "Wat resteert / what is left.",
            examples = "356583.00")
        Money amount) {}
