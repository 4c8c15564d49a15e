// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamprogramme;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a team takes part in a programme. */
@Schema(name = "NewTeamProgramme", description = "Deelname aan een programma / taking part.")
public record NewTeamProgramme(
    @Schema(description = "Programma / programme.", examples = "Wijkpilot Noordoost")
        @NotBlank
        @Size(max = 100)
        String programme,
    @Schema(description = "Eerste dag / first day.", examples = "2030-01-01") @NotNull
        LocalDate from,
    @Schema(description = "Eerste dag erna / first day after.") LocalDate until,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
