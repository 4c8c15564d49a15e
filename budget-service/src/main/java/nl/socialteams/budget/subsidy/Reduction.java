// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.subsidy;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.money.PositiveMoney;

/** So much less than the base, from a year until the next reduction. */
@Embeddable
@Schema(name = "SubsidyReduction", description = "Vermindering / a planned reduction.")
public record Reduction(
    @Schema(description = "Vanaf dit jaar / from this year.", examples = "2031")
        @NotNull
        @Min(2000)
        @Max(2199)
        Integer fromYear,
    @Schema(
            type = SchemaType.STRING,
            description = "Zoveel minder dan de basis / so much less than the base.",
            examples = "188000.00")
        @NotNull
        @PositiveMoney
        Money amount) {}
