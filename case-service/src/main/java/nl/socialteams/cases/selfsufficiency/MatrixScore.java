// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.selfsufficiency;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The score of a domain, as it was noted. */
@Schema(name = "MatrixScore", description = "Score op een domein / the score of a domain.")
public record MatrixScore(
    @NotNull @Schema(description = "Domein / domain.", examples = "FINANCES") String domain,
    @NotNull @Schema(description = "1 tot 5 / 1 to 5.", examples = "2") Integer score,
    @NotNull
        @Schema(
            description = "Van het opvoedsupplement / of the parenting supplement.",
            examples = "false")
        Boolean supplement) {}
