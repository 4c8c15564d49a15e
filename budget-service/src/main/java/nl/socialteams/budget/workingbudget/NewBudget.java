// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.time.Instant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.money.PositiveMoney;

/** A working budget to make available. */
@Schema(name = "NewBudget", description = "Beschikbaar te stellen werkbudget / a budget to grant.")
public record NewBudget(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Budget.MUNICIPALITY_FORM)
        String municipality,
    @Schema(description = "Begrotingsjaar / year; this year, where absent.") @Min(2000) @Max(2100)
        Integer year,
    @Schema(
            description = "Herkomst van het geld / source of funds.",
            examples = "Wmo-innovatiemiddelen")
        @NotBlank
        @Size(max = 100)
        String sourceOfFunds,
    @Schema(
            type = SchemaType.STRING,
            description = "Bedrag / amount, more than nothing.",
            examples = "150000.00")
        @NotNull
        @PositiveMoney
        Money amount,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
