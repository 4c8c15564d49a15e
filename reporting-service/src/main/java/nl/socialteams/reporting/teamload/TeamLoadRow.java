// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.teamload;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The load of one team; a rate is there, or the reason why it is not. */
@Schema(name = "TeamLoadRow", description = "Werkdruk van een team / the load of a team.")
public record TeamLoadRow(
    @NotNull @Schema(description = "Team.", examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d")
        UUID teamId,
    @NotNull @Schema(description = "Naam / name.", examples = "Caberg-Malpertuis") String name,
    @NotNull @Schema(description = "Lopende cases / running cases.", examples = "120")
        Integer runningCases,
    @Schema(description = "Inwoners / inhabitants.", examples = "15120") Integer inhabitants,
    @Pattern(regexp = "^\\d+\\.\\d{2}$")
        @Schema(description = "Cases per 1.000 inwoners / per 1,000.", examples = "7.94")
        String casesPer1000,
    @Schema(description = "Waarom die verhouding ontbreekt / why that rate is empty.")
        MissingFigure casesPer1000Missing,
    @Pattern(regexp = "^\\d+(\\.\\d+)?$")
        @Schema(
            description = "Beschikbare fte van beroepskrachten / available FTE of professionals.",
            examples = "5.9")
        String fteOfProfessionals,
    @Pattern(regexp = "^\\d+\\.\\d{2}$")
        @Schema(description = "Cases per beschikbare fte / per available FTE.")
        String casesPerFte,
    @Schema(description = "Waarom die verhouding ontbreekt / why that rate is empty.")
        MissingFigure casesPerFteMissing) {}
