// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.registrations;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How complete the figures are. */
@Schema(name = "RegistrationsCompleteness", description = "Volledigheid / completeness.")
public record RegistrationsCompleteness(
    @NotNull @Schema(description = "Aanmeldingen zonder team / without a team.", examples = "0")
        Integer withoutTeam,
    @NotNull
        @Schema(
            description = "Aanmeldingen zonder buurt / without a neighbourhood.",
            examples = "0")
        Integer withoutNeighbourhood,
    @NotNull
        @Schema(
            description =
                "Onleesbaar gebleven onderwerpen in de hele installatie / aggregates, of any"
                    + " municipality, of which an event could not be read.",
            examples = "0")
        Integer unreadable) {}
