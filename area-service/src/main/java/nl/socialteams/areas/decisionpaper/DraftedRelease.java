// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionpaper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An area that its team gives up, so that another team can have it. */
@Schema(name = "DraftedRelease", description = "Vrijgegeven gebied / an area that is given up.")
public record DraftedRelease(
    @Schema(
            description = "Buurt of deel, op naam of CBS-code / an area by name or code.",
            examples = "Pottenberg")
        @NotBlank
        @Size(max = 100)
        String area,
    @Schema(description = "Naam van een deel van die buurt / a part of that neighbourhood.")
        @Size(min = 1, max = 100)
        String part) {}
