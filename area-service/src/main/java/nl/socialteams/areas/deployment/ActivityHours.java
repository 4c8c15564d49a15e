// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.math.BigDecimal;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reported hours of one kind of work. */
@Schema(name = "ActivityHours", description = "Uren per soort inzet / hours by kind of work.")
public record ActivityHours(
    @NotNull @Schema(description = "Soort inzet / kind.", examples = "INFORMATION_AND_ADVICE")
        String activityKind,
    @NotNull @Schema(description = "Uren / hours.", examples = "295.5") BigDecimal hours) {}
