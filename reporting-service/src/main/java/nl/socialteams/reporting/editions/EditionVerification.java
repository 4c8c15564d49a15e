// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.editions;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an edition is still what was published. */
@Schema(name = "EditionVerification", description = "Controle van een editie / verification.")
public record EditionVerification(
    @NotNull @Schema(description = "Of alles klopt / whether it is intact.", examples = "true")
        Boolean intact,
    @NotNull
        @Schema(
            description = "Vastgelegd bij publicatie / recorded when published.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String checksum,
    @NotNull
        @Schema(
            description = "Nu berekend / computed now.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String computed) {}
