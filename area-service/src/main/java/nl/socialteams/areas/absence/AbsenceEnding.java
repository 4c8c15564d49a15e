// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.absence;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a member is back. */
@Schema(name = "AbsenceEnding", description = "Terugkeer / that a member is back.")
public record AbsenceEnding(
    @Schema(description = "Eerste dag terug / first day back.", examples = "2039-03-01") @NotNull
        LocalDate endedOn,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
