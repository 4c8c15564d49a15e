// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.selfsufficiency;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.codelist.ListCodes;

/** The score of a domain. That it is 1 to 5 is checked together with all else of a measurement. */
@Schema(name = "NewScore", description = "Score op een domein / the score of a domain.")
public record NewScore(
    @Schema(description = "Domein van de matrix / domain of the matrix.", examples = "FINANCES")
        @NotNull
        @Pattern(regexp = ListCodes.CODE_FORM)
        String domain,
    @Schema(
            description =
                "1 acute problematiek … 5 volledig zelfredzaam / 1 acute problems … 5 fully"
                    + " self-sufficient.",
            examples = "2")
        @NotNull
        Integer score) {}
