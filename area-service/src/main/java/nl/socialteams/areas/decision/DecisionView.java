// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as the API shows it. */
@Schema(name = "Decision", description = "Besluit / a decision.")
public record DecisionView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5e") UUID decisionId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Titel / title.", examples = "Stedelijk dekkend netwerk")
        String title,
    @NotNull @Schema(description = "Datum / day.", examples = "2017-02-23") LocalDate takenOn,
    @NotNull @Schema(description = "Van kracht / in force.", examples = "2017-02-23")
        LocalDate inForceFrom,
    @NotNull @Schema(description = "Reikwijdte / reach.", examples = "WHOLE_MUNICIPALITY")
        Reach reach) {

  static DecisionView of(Decision decision) {
    return new DecisionView(
        decision.id(),
        decision.municipality(),
        decision.title(),
        decision.takenOn(),
        decision.inForceFrom(),
        decision.reach());
  }
}
