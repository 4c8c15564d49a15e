// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as the API shows it. */
@Schema(name = "DeploymentReport", description = "Opgave van inzet / what was done.")
public record ReportView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4cd0") UUID reportId,
    @NotNull @Schema(description = "Uren / hours.", examples = "110") BigDecimal hours,
    @NotNull @Schema(description = "Eerste maand / first month.", examples = "1")
        Integer firstMonth,
    @NotNull @Schema(description = "Laatste maand / last month.", examples = "3") Integer lastMonth,
    @NotNull @Schema(description = "Soort inzet / kind.", examples = "INFORMATION_AND_ADVICE")
        String activityKind,
    @Schema(description = "Komt in de plaats van / the one it corrects.") UUID corrects,
    @NotNull
        @Schema(
            description =
                "Of zij telt; niet als er een voor in de plaats kwam / whether it counts.",
            examples = "true")
        Boolean counts) {

  static ReportView of(Report report) {
    return new ReportView(
        report.id(),
        Hours.plain(report.hours()),
        report.firstMonth(),
        report.lastMonth(),
        report.activityKind(),
        report.corrects(),
        report.counts());
  }
}
