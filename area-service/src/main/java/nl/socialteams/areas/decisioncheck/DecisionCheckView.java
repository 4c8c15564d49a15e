// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisioncheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.coverage.CoverageFinding;

/** What the check of a decision says. */
@Schema(name = "DecisionCheck", description = "Toets van een besluit / what a decision would do.")
public record DecisionCheckView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5e") UUID decisionId,
    @NotNull @Schema(description = "Dag van kracht / day in force.", examples = "2030-02-01")
        LocalDate on,
    @Schema(description = "Jaar van de buurtenlijst / year of the CBS list.", examples = "2024")
        Integer listYear,
    @NotNull
        @Schema(
            description =
                "Kan worden vastgesteld, zo nodig met aanvaarding van gebieden zonder team / can be"
                    + " adopted, accepting gaps where there are any.",
            examples = "true")
        Boolean adoptable,
    @NotNull
        @Schema(
            description = "Wat het ontwerp nog niet zegt / what the draft does not say yet.",
            examples = "[]")
        List<String> missing,
    @NotNull @Schema(description = "Onbekende namen / names that are unknown.")
        List<UnknownNameView> unknownNames,
    @NotNull @Schema(description = "Wijzigingen die niet kunnen / changes that cannot be.")
        List<ImpossibleChangeView> impossible,
    @NotNull @Schema(description = "Gebieden met meer dan een team / more than one team.")
        List<AreaOverlapView> overlaps,
    @NotNull
        @Schema(
            description = "Niet of deels gedekt na het besluit / not wholly covered afterwards.")
        List<CoverageFinding> gaps,
    @NotNull
        @Schema(
            description =
                "Wat pas na die dag zijn team verliest, met de datum / what loses its team only"
                    + " after that day, with the date.")
        List<LaterGapView> laterGaps,
    @NotNull
        @Schema(
            description =
                "Daarvan te aanvaarden bij het vaststellen: alle als het besluit over de hele"
                    + " gemeente gaat, anders die erbij komen, nu of later / to be accepted on"
                    + " adoption, whether they open now or later.",
            examples = "[\"BU09350304\"]")
        List<String> gapsToAccept,
    @NotNull @Schema(description = "Inwoners per team / inhabitants per team.")
        List<TeamInhabitants> inhabitants,
    @NotNull
        @Schema(description = "Lopende casussen die van team wisselen / cases that change team.")
        List<CasesThatChangeTeam> runningCases,
    @NotNull @Schema(description = "Toewijzingen / assignments on that day.")
        List<AssignmentChangeView> assignments) {
  /** Checks that were kept before later days were looked at do not say it. */
  public DecisionCheckView {
    laterGaps = Objects.requireNonNullElse(laterGaps, List.of());
  }
}
