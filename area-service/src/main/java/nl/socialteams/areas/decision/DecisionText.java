// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.decisionpaper.DecisionPaper;
import nl.socialteams.areas.decisionpaper.DraftedAssignment;
import nl.socialteams.areas.decisionpaper.DraftedRelease;
import nl.socialteams.areas.decisionpaper.DraftedTeams;

/** The whole text of a draft, in the place of what it said before. */
@Schema(name = "DecisionText", description = "Tekst van een ontwerp / the text of a draft.")
public record DecisionText(
    @Schema(description = "Titel / title.", examples = "Lanakerveld bij Caberg-Bosscherveld")
        @NotBlank
        @Size(max = 200)
        String title,
    @Schema(description = "Van kracht vanaf / in force from.", examples = "2030-02-01")
        LocalDate inForceFrom,
    @Schema(description = "Reikwijdte / reach.", examples = "NAMED_AREAS") Reach reach,
    @Schema(description = "Wijzigingen van teams / changes of teams.") @Valid DraftedTeams teams,
    @Schema(
            description = "Toewijzingen / who serves what.",
            examples = "[{\"team\":\"Caberg-Bosscherveld\",\"area\":\"Lanakerveld\"}]")
        @Size(max = 2000)
        List<@Valid @NotNull DraftedAssignment> assignments,
    @Schema(description = "Vrijgegeven gebieden / areas given up by their team.") @Size(max = 2000)
        List<@Valid @NotNull DraftedRelease> releases) {

  DecisionPaper paper() {
    return new DecisionPaper(teams, assignments, releases);
  }
}
