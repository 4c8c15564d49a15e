// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.decisionpaper.DraftedAssignment;
import nl.socialteams.areas.decisionpaper.DraftedRelease;
import nl.socialteams.areas.decisionpaper.DraftedTeams;
import nl.socialteams.areas.municipality.Municipality;

/** A decision to draft. */
@Schema(name = "NewDecision", description = "Nieuw ontwerpbesluit / a decision to draft.")
public record NewDecision(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Municipality.CODE_FORM)
        String municipality,
    @Schema(description = "Titel / title.", examples = "Een jongerenteam erbij")
        @NotBlank
        @Size(max = 200)
        String title,
    @Schema(description = "Van kracht vanaf / in force from.", examples = "2030-02-01")
        LocalDate inForceFrom,
    @Schema(description = "Reikwijdte / reach.", examples = "NAMED_AREAS") Reach reach,
    @Schema(
            description = "Wijzigingen van teams / changes of teams.",
            examples = "{\"founded\":[{\"name\":\"Jongerenteam\",\"kind\":\"YOUTH\"}]}")
        @Valid
        DraftedTeams teams,
    @Schema(description = "Toewijzingen / who serves what.", examples = "[]") @Size(max = 2000)
        List<@Valid @NotNull DraftedAssignment> assignments,
    @Schema(description = "Vrijgegeven gebieden / areas given up by their team.") @Size(max = 2000)
        List<@Valid @NotNull DraftedRelease> releases) {

  DecisionText text() {
    return new DecisionText(title, inForceFrom, reach, teams, assignments, releases);
  }
}
