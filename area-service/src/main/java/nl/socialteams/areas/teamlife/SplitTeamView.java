// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlife;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.team.TeamView;

/** The team that ended by a split, and those that came of it. */
@Schema(name = "SplitTeam", description = "Gesplitst team en opvolgers / what came of a split.")
public record SplitTeamView(
    @NotNull @Schema(description = "Het beëindigde team / the team that ended.") TeamView ended,
    @NotNull @Schema(description = "Opvolgers / successors.") List<TeamView> successors) {}
