// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmapload;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.problem.Problem;

/** What became of a line. */
@Schema(name = "ProvisionRowAnswer", description = "Antwoord op een regel / answer to a line.")
public record LoadedRowAnswer(
    @NotNull @Schema(description = "Regelnummer, vanaf 1 / line.", examples = "1") Long row,
    @Schema(description = "Sleutel in het register / key in the register.", examples = "17-4")
        String externalId,
    @NotNull @Schema(description = "Uitkomst / outcome.", examples = "RECORDED")
        LoadOutcome outcome,
    @Schema(description = "Voorziening / provision.") UUID provisionId,
    @Schema(description = "Wat er mis is met de regel / what is wrong with the line.")
        Problem problem) {}
