// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.decisionpaper.DraftedAssignment;
import nl.socialteams.areas.decisionpaper.DraftedRelease;
import nl.socialteams.areas.decisionpaper.DraftedTeams;

/** A decision as the API shows it. */
@Schema(name = "Decision", description = "Besluit / a decision.")
public record DecisionView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5e") UUID decisionId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Titel / title.", examples = "Stedelijk dekkend netwerk")
        String title,
    @NotNull @Schema(description = "Status.", examples = "IN_FORCE") DecisionStatus status,
    @Schema(description = "Datum van het besluit / day it was taken.", examples = "2017-02-23")
        LocalDate takenOn,
    @Schema(description = "Van kracht / in force.", examples = "2017-02-23") LocalDate inForceFrom,
    @Schema(description = "Reikwijdte / reach.", examples = "WHOLE_MUNICIPALITY") Reach reach,
    @NotNull
        @Schema(
            description = "Gebieden zonder team zijn aanvaard / gaps were accepted.",
            examples = "true")
        Boolean gapsAccepted,
    @NotNull @Schema(description = "Wijzigingen van teams / changes of teams.") DraftedTeams teams,
    @NotNull @Schema(description = "Toewijzingen / who serves what.")
        List<DraftedAssignment> assignments,
    @NotNull @Schema(description = "Vrijgegeven gebieden / areas given up by their team.")
        List<DraftedRelease> releases) {

  public static DecisionView of(Decision decision) {
    return new DecisionView(
        decision.id(),
        decision.municipality(),
        decision.title(),
        decision.status(),
        decision.takenOn(),
        decision.inForceFrom(),
        decision.reach(),
        decision.gapsAccepted(),
        decision.paper().teams(),
        decision.paper().assignments(),
        decision.paper().releases());
  }
}
