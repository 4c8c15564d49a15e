// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The team of an area on a day, and how sure that is. */
@Schema(name = "WhichTeam", description = "Team bij een gebied / the team of an area.")
public record WhichTeamView(
    @NotNull @Schema(examples = "BU09350205") String neighbourhoodCode,
    @Schema(description = "Gevraagd deel / the part asked for.") String part,
    @NotNull @Schema(description = "Peildatum / day.", examples = "2017-03-01") LocalDate on,
    @NotNull @Schema(description = "Zekerheid / certainty.", examples = "EXACT")
        Certainty certainty,
    @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID teamId,
    @Schema(description = "Teamnaam.", examples = "Caberg-Bosscherveld") String teamName,
    @NotNull @Schema(description = "Teams van delen / teams of parts.")
        List<CandidateView> candidates) {}
