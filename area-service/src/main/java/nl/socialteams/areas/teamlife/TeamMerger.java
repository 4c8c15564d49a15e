// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlife;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a team goes on in another one. */
@Schema(name = "TeamMerger", description = "Samenvoeging van een team / a team goes into another.")
public record TeamMerger(
    @Schema(
            description = "Team waarin het opgaat / the team that it goes into.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d")
        @NotNull
        UUID teamId,
    @Schema(
            description = "Eerste dag zonder het team / first day without it.",
            examples = "2099-01-01")
        @NotNull
        LocalDate on,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
