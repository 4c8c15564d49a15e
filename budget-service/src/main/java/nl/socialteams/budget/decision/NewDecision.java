// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.decision;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** A decision on an expenditure. */
@Schema(name = "NewExpenditureDecision", description = "Besluit over een uitgave / a decision.")
public record NewDecision(
    @Schema(examples = "APPROVED") @NotNull Outcome outcome,
    @Schema(
            description =
                "Reden, wordt verzegeld bewaard / reason, kept sealed; needed where it is refused.")
        @Size(min = 1, max = 500)
        String reason,
    @Schema(description = "Besloten op / decided on; now, where absent.") Instant decidedOn,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {

  /**
   * @throws InvalidInput where a refusal has no reason
   */
  void requireReason() {
    if (outcome == Outcome.REFUSED && reason == null) {
      throw new InvalidInput(List.of(Fault.of(Fault.Place.BODY, "/reason", "reason-missing")));
    }
  }
}
