// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlookup;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.whichteam.WhichTeamView;
import nl.socialteams.problem.Problem;

/** The answer to a line: an answer or a problem. */
@Schema(name = "TeamLookupAnswer", description = "Antwoord op een regel / the answer to a line.")
public record TeamLookupAnswer(
    @NotNull @Schema(description = "Regelnummer, vanaf 1 / line.", examples = "1") Long row,
    @Schema(description = "Eigen kenmerk / the caller's own.", examples = "17") String reference,
    @Schema(description = "Leeg waar de regel fout is / absent where the line is at fault.")
        WhichTeamView answer,
    @Schema(description = "Wat er mis is met de regel / what is wrong with the line.")
        Problem problem) {}
