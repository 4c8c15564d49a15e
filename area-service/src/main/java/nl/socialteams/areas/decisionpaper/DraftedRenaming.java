// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionpaper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A team gets another name. */
@Schema(name = "DraftedRenaming", description = "Naamswijziging / another name.")
public record DraftedRenaming(
    @Schema(description = "Naam of id van het team / its name or id.", examples = "Daalhof")
        @NotBlank
        @Size(max = 100)
        String team,
    @Schema(description = "Nieuwe naam / new name.", examples = "Daalhof-Belfort")
        @NotBlank
        @Size(max = 100)
        String name) {}
