// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a member is absent. */
@Schema(name = "NewAbsence", description = "Afwezigheid / that a member is absent.")
public record NewAbsence(
    @Schema(description = "Eerste dag / first day.", examples = "2031-02-01") @NotNull
        LocalDate from,
    @Schema(description = "Eerste dag terug, als die bekend is / first day back, where known.")
        LocalDate endedOn,
    @Schema(description = "Wie waarneemt / the worker who stands in.") UUID standInWorkerId,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
