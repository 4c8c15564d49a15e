// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.collectivequestion;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A collective activity that is for a case. */
@Schema(name = "LinkedActivity", description = "Collectieve activiteit bij een casus.")
public record LinkedActivity(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4cc1") UUID activityId,
    @NotNull @Schema(description = "Soort / kind.", examples = "MEALS") String kind,
    @NotNull @Schema(description = "Status.", examples = "PLANNED") String status,
    @Schema(description = "Eerste keer / first time.", examples = "2024-04-01")
        LocalDate firstDay) {}
