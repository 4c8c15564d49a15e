// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlife;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.team.NewTeamName;

/** That a team is split into others. */
@Schema(name = "TeamSplit", description = "Splitsing van een team / a team split in others.")
public record TeamSplit(
    @Schema(
            description = "Eerste dag van de opvolgers / first day of the successors.",
            examples = "2099-01-01")
        @NotNull
        LocalDate on,
    @Schema(description = "Opvolgers / successors.") @NotNull @Size(min = 2, max = 20)
        List<@Valid @NotNull NewTeamName> into,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
