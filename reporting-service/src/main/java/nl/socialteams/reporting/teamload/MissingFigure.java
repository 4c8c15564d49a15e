// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.teamload;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a figure is empty. */
@Schema(name = "MissingFigure", description = "Waarom een cijfer ontbreekt / why it is empty.")
public record MissingFigure(
    @NotNull @Schema(description = "Reden / reason.", examples = "POPULATION_UNKNOWN")
        MissingReason code,
    @NotNull
        @Schema(
            description = "In woorden / in words.",
            examples = "Van ten minste een buurt is het aantal inwoners niet bekend.")
        String text) {}
