// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a team is called and of which kind it is. */
@Schema(name = "NewTeamName", description = "Naam en soort / name and kind of a team.")
public record NewTeamName(
    @Schema(description = "Naam / name.", examples = "Malberg-Malpertuis")
        @NotBlank
        @Size(max = 100)
        String name,
    @Schema(description = "Soort team / kind.", examples = "NEIGHBOURHOOD") @NotNull
        TeamKind kind) {}
