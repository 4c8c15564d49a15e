// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisioncheck;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An area that more than one team would serve. */
@Schema(name = "AreaOverlap", description = "Overlap / more than one team for an area.")
public record AreaOverlapView(
    @NotNull CheckedArea area, @NotNull @Schema(description = "Teams.") List<CheckedTeam> teams) {}
