// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionpaper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One team for one area, as the paper writes it. */
@Schema(name = "DraftedAssignment", description = "Toewijzing / a team for an area.")
public record DraftedAssignment(
    @Schema(
            description = "Naam of id van het team / its name or id.",
            examples = "Caberg-Bosscherveld")
        @NotBlank
        @Size(max = 100)
        String team,
    @Schema(
            description = "Buurt of deel, op naam of CBS-code / an area by name or code.",
            examples = "Lanakerveld")
        @NotBlank
        @Size(max = 100)
        String area,
    @Schema(description = "Naam van een deel van die buurt / a part of that neighbourhood.")
        @Size(min = 1, max = 100)
        String part) {}
