// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.support;

import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit of support costs. */
@Schema(name = "SupportCost", description = "Kosten per eenheid / cost of a unit.")
public record SupportCost(
    @Schema(description = "Bedrag in euro / amount in euros.", examples = "78.50")
        @NotNull
        @Pattern(regexp = "^[0-9]{1,8}\\.[0-9]{2}$")
        String amount,
    @Schema(description = "Eenheid / unit.", examples = "HOUR") @NotNull CostUnit unit,
    @Schema(description = "Eenheden per maand / units a month.", examples = "2.5")
        @DecimalMin(value = "0", inclusive = false)
        @Digits(integer = 6, fraction = 2)
        BigDecimal unitsPerMonth) {}
