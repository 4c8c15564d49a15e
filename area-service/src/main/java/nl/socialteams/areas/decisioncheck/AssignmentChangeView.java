// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisioncheck;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens to a team's assignment to an area on the decision's day. */
@Schema(name = "AssignmentChange", description = "Gevolg voor een toewijzing / its outcome.")
public record AssignmentChangeView(
    @NotNull @Schema(examples = "BEGINS") AssignmentEffect effect,
    @NotNull CheckedArea area,
    @NotNull CheckedTeam team,
    @Schema(description = "Eerste dag erna, als die bekend is / first day after.")
        LocalDate until) {}
