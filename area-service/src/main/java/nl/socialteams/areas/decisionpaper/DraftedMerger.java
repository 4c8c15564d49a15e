// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionpaper;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.team.NewTeamName;

/** Teams end and go on in a new team, or in one that there is. */
@Schema(name = "DraftedMerger", description = "Samenvoeging / a merger.")
public record DraftedMerger(
    @Schema(
            description = "Namen of id's van de teams die opgaan / the teams that end.",
            examples = "[\"Daalhof\",\"Mariaberg\"]")
        @NotNull
        @Size(min = 1, max = 20)
        List<@NotBlank @Size(max = 100) String> teams,
    @Schema(description = "Nieuw team waarin ze opgaan / the new team that they go into.") @Valid
        NewTeamName into,
    @Schema(
            description =
                "Anders: naam of id van het bestaande team / or else the team that there is.",
            examples = "De Heeg")
        @Size(min = 1, max = 100)
        String intoTeam) {}
