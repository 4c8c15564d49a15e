// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.keptout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody is kept out no longer. */
@Schema(name = "ExclusionEnding", description = "Einde van een uitsluiting / its end.")
public record ExclusionEnding(
    @Schema(
            description = "Wat de cliënt erover zei / what the client said of it.",
            examples = "Cliënt heeft er geen bezwaar meer tegen")
        @NotBlank
        @Size(max = 1000)
        String reason) {}
