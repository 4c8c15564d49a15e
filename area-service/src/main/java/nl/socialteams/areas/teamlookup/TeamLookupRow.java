// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlookup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of a stream of lookups. */
@Schema(name = "TeamLookupRow", description = "Regel met een vraag / a line that asks.")
public record TeamLookupRow(
    @Schema(
            description = "Eigen kenmerk, komt terug in het antwoord / comes back in the answer.",
            examples = "17")
        @Size(min = 1, max = 100)
        String reference,
    @NotNull @Valid NewTeamLookup lookup) {}
