// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A team as the API shows it. */
@Schema(name = "Team", description = "Sociaal team / a social team.")
public record TeamView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID teamId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Naam / name.", examples = "Malberg-Malpertuis") String name,
    @NotNull @Schema(description = "Soort team / kind.", examples = "NEIGHBOURHOOD") TeamKind kind,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2017-02-23")
        LocalDate foundedOn,
    @Schema(description = "Eerste dag zonder het team / first day without it.") LocalDate endedOn,
    @Schema(description = "Afgesplitst van / split from.") UUID splitFrom) {

  public static TeamView of(Team team) {
    return new TeamView(
        team.id(),
        team.municipality(),
        team.name(),
        team.kind(),
        team.foundedOn(),
        team.endedOn(),
        team.splitFrom());
  }
}
