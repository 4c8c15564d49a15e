// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a provision is, in words. */
@Schema(name = "ProvisionText", description = "Omschrijving / description.")
public record ProvisionText(
    @Schema(
            description = "Nederlands / Dutch.",
            examples = "Inloop met koffie en hulp bij brieven en formulieren.")
        @NotBlank
        @Size(max = 2000)
        String nl,
    @Schema(
            description = "Engels / English.",
            examples = "Walk in for coffee and help with letters and forms.")
        @Size(max = 2000)
        String en) {}
