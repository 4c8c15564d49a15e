// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamhistory;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme that a team is part of. */
@Schema(name = "TeamProgramme", description = "Programma van een team / a programme of a team.")
public record TeamProgrammeView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60") UUID teamProgrammeId,
    @NotNull @Schema(description = "Programma / programme.", examples = "Wijkpilot Noordoost")
        String programme,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2030-01-01")
        LocalDate from,
    @Schema(description = "Eerste dag erna / first day after.") LocalDate until) {

  public static TeamProgrammeView of(TeamProgramme programme) {
    return new TeamProgrammeView(
        programme.id(), programme.programme(), programme.from(), programme.until());
  }
}
