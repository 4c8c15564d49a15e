// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlife;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a team ends. */
@Schema(name = "TeamEnding", description = "Beëindiging van een team / the end of a team.")
public record TeamEnding(
    @Schema(
            description = "Eerste dag zonder het team / first day without.",
            examples = "2099-01-01")
        @NotNull
        LocalDate endedOn,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
