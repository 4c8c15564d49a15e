// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A team that serves a part of the neighbourhood. */
@Schema(name = "CandidateTeam", description = "Mogelijk team / a team of a part.")
public record CandidateView(
    @NotNull @Schema(description = "Deel / part.", examples = "Hazendans") String part,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID teamId,
    @NotNull @Schema(description = "Teamnaam.", examples = "Daalhof") String teamName) {}
