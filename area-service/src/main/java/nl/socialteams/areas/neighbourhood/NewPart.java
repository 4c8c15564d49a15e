// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a neighbourhood to record. */
@Schema(name = "NewNeighbourhoodPart", description = "Nieuw deel / a part to record.")
public record NewPart(
    @Schema(description = "Naam / name.", examples = "Zouwdal-Zuid") @NotBlank @Size(max = 100)
        String name) {}
