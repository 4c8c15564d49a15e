// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.retention;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.teammapping.AreaCodes;

/** A term as a municipality records it. */
@Schema(name = "NewRetentionTerm", description = "Bewaartermijn / a retention term.")
public record NewRetentionTerm(
    @Schema(description = "Gemeente / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = AreaCodes.MUNICIPALITY)
        String municipality,
    @Schema(description = "Wet / law.", examples = "WMO_2015") @NotNull RetentionLaw law,
    @Schema(
            description =
                "Jaren na het laatste gegeven; niet korter dan de wet / years after what was recorded"
                    + " last; no less than the law says.",
            examples = "16")
        @NotNull
        @Min(1)
        @Max(100)
        Integer years,
    @Schema(
            description = "Waar het is besloten / where it was decided.",
            examples = "Selectielijst gemeenten, besluit van het college")
        @NotNull
        @Size(min = 1, max = 200)
        String source,
    @Schema(description = "Geldt vanaf / holds from.", examples = "2026-01-01") @NotNull
        LocalDate validFrom) {}
