// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.codelist.CodeList;

/** What an organisation did in some months of the agreement's year. */
@Schema(name = "NewDeploymentReport", description = "Opgave van inzet / what was done.")
public record NewReport(
    @Schema(description = "Uren / hours.", examples = "110")
        @NotNull
        @PositiveOrZero
        @Digits(integer = 7, fraction = 1)
        BigDecimal hours,
    @Schema(description = "Eerste maand / first month.", examples = "1") @NotNull @Min(1) @Max(12)
        Integer firstMonth,
    @Schema(description = "Laatste maand / last month.", examples = "3") @NotNull @Min(1) @Max(12)
        Integer lastMonth,
    @Schema(
            description = "Soort inzet, uit codelijst ACTIVITY_KIND / kind of work.",
            examples = "INFORMATION_AND_ADVICE")
        @NotNull
        @Pattern(regexp = CodeList.CODE_FORM)
        String activityKind,
    @Schema(description = "De opgave waarvoor deze in de plaats komt / the one it corrects.")
        UUID corrects,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
