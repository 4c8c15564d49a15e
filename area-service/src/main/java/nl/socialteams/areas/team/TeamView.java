// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.teamhistory.TeamName;
import nl.socialteams.areas.teamhistory.TeamNameView;
import nl.socialteams.areas.teamhistory.TeamProgramme;
import nl.socialteams.areas.teamhistory.TeamProgrammeView;

/** A team as the API shows it. */
@Schema(name = "Team", description = "Sociaal team / a social team.")
public record TeamView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID teamId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull
        @Schema(
            description = "Naam op de gevraagde dag, anders die van vandaag / name of the day.",
            examples = "Malberg-Malpertuis")
        String name,
    @NotNull @Schema(description = "Soort team / kind.", examples = "NEIGHBOURHOOD") TeamKind kind,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2017-02-23")
        LocalDate foundedOn,
    @Schema(
            description =
                "Eerste dag zonder het team; gelijk aan de eerste dag als het nooit begon / first"
                    + " day without it.")
        LocalDate endedOn,
    @Schema(description = "Afgesplitst van / split from.") UUID splitFrom,
    @Schema(description = "Opgegaan in / merged into.") UUID mergedInto,
    @Schema(description = "Standplaats / where it can be found.") TeamBase base,
    @NotNull @Schema(description = "Namen in de tijd / names in time.") List<TeamNameView> names,
    @NotNull @Schema(description = "Programma's waar het deel van is / programmes.")
        List<TeamProgrammeView> programmes) {

  static TeamView of(
      Team team, LocalDate on, List<TeamName> names, List<TeamProgramme> programmes) {
    return new TeamView(
        team.id(),
        team.municipality(),
        names.stream()
            .filter(name -> on != null && name.isOn(on))
            .map(TeamName::name)
            .findFirst()
            .orElse(team.name()),
        team.kind(),
        team.foundedOn(),
        team.endedOn(),
        team.splitFrom(),
        team.mergedInto(),
        team.base(),
        names.stream().map(TeamNameView::of).toList(),
        programmes.stream().map(TeamProgrammeView::of).toList());
  }
}
