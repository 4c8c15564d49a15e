// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place that the wanted one may be in. */
@Schema(
    name = "CandidateTeam",
    description = "Mogelijke plaats met haar team / a possible place and its team, if any.")
public record CandidateView(
    @NotNull @Schema(description = "Buurtcode / neighbourhood.", examples = "BU09350208")
        String neighbourhoodCode,
    @Schema(
            description = "Deel; leeg voor de rest van de buurt / part; absent for the rest.",
            examples = "Hazendans")
        String part,
    @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID teamId,
    @Schema(description = "Teamnaam.", examples = "Daalhof") String teamName) {}
