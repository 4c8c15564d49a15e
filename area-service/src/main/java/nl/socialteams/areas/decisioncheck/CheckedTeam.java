// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisioncheck;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A team by its id and name. */
@Schema(name = "CheckedTeam", description = "Team / a team.")
public record CheckedTeam(
    @Schema(
            description = "Leeg voor een team dat dit ontwerp opricht / absent for a new team.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d")
        UUID teamId,
    @NotNull @Schema(description = "Naam / name.", examples = "Caberg-Bosscherveld") String name) {}
