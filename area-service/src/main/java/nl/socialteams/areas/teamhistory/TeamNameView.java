// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamhistory;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a team is called, from when until when. */
@Schema(name = "TeamName", description = "Naam van een team in de tijd / its name in time.")
public record TeamNameView(
    @NotNull @Schema(description = "Naam / name.", examples = "Malberg-Malpertuis") String name,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2017-02-23")
        LocalDate from,
    @Schema(description = "Eerste dag erna / first day after.") LocalDate until) {

  public static TeamNameView of(TeamName name) {
    return new TeamNameView(name.name(), name.from(), name.until());
  }
}
