// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.teamload;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How complete the figures are. */
@Schema(name = "TeamLoadCompleteness", description = "Volledigheid / completeness.")
public record TeamLoadCompleteness(
    @NotNull @Schema(description = "Lopende cases / running cases.", examples = "217")
        Integer runningCases,
    @NotNull @Schema(description = "Waarvan zonder team / of which without a team.", examples = "0")
        Integer withoutTeam,
    @NotNull
        @Schema(
            description =
                "Onleesbaar gebleven onderwerpen in de hele installatie / aggregates, of any"
                    + " municipality, of which an event could not be read.",
            examples = "0")
        Integer unreadable) {}
