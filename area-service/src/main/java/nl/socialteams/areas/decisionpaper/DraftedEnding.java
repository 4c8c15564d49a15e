// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionpaper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A team ends. */
@Schema(name = "DraftedEnding", description = "Beëindiging / the end of a team.")
public record DraftedEnding(
    @Schema(description = "Naam of id van het team / its name or id.", examples = "Daalhof")
        @NotBlank
        @Size(max = 100)
        String team) {}
