// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamprogramme;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a team is no longer part of a programme. */
@Schema(name = "TeamProgrammeEnding", description = "Einde van een deelname / taking part no more.")
public record TeamProgrammeEnding(
    @Schema(description = "Eerste dag erna / first day after.", examples = "2031-01-01") @NotNull
        LocalDate endedOn,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
