// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision in a list, without its text. */
@Schema(name = "DecisionSummary", description = "Besluit in een lijst / a decision in a list.")
public record DecisionSummary(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5e") UUID decisionId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Titel / title.", examples = "Stedelijk dekkend netwerk")
        String title,
    @NotNull @Schema(description = "Status.", examples = "IN_FORCE") DecisionStatus status,
    @Schema(description = "Datum van het besluit / day it was taken.", examples = "2017-02-23")
        LocalDate takenOn,
    @Schema(description = "Van kracht / in force.", examples = "2017-02-23") LocalDate inForceFrom,
    @Schema(description = "Reikwijdte / reach.", examples = "WHOLE_MUNICIPALITY") Reach reach) {

  static DecisionSummary of(Decision decision) {
    return new DecisionSummary(
        decision.id(),
        decision.municipality(),
        decision.title(),
        decision.status(),
        decision.takenOn(),
        decision.inForceFrom(),
        decision.reach());
  }
}
