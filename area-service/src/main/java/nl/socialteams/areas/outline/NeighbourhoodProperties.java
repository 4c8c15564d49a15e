// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outline;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of a neighbourhood beside its outline. */
@Schema(name = "NeighbourhoodOutlineProperties", description = "Bij de grens / beside the outline.")
public record NeighbourhoodProperties(
    @NotNull @Schema(description = "CBS-buurtcode.", examples = "BU09350205") String code,
    @Schema(description = "Buurtnaam / name.", examples = "Caberg") String name,
    @NotNull @Schema(description = "Jaar van de kaart / year of the map.", examples = "2024")
        Integer year,
    @NotNull @Schema(description = "Vereenvoudigd? / simplified?", examples = "true")
        Boolean simplified,
    @Schema(description = "Inwoners, waar bekend / inhabitants.", examples = "2455")
        Integer inhabitants,
    @Schema(description = "Team van de hele buurt / of all of it.") UUID teamId,
    @Schema(description = "Teamnaam.", examples = "Caberg-Bosscherveld") String teamName,
    @NotNull @Schema(description = "Delen met een eigen team / parts with teams of their own.")
        List<ServedPart> parts) {

  boolean hasTeam(UUID team) {
    return team.equals(teamId) || parts.stream().anyMatch(part -> part.teamId().equals(team));
  }
}
