// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.contracts.budget.WarningState;

/** A share of a budget that was reached. */
@Schema(name = "BudgetWarning", description = "Waarschuwing over een werkbudget / a warning.")
public record WarningView(
    @NotNull @Schema(description = "Percentage: 75, 90 of 100.", examples = "75") Integer percent,
    @NotNull
        @Schema(
            description = "Bereikt op, zoals geboekt / reached on, as booked.",
            examples = "2017-09-01T10:00:00Z")
        Instant on,
    @NotNull @Schema(description = "Bekend sinds / known since.", examples = "2017-09-01T10:00:00Z")
        Instant knownFrom,
    @NotNull
        @Schema(description = "Gesteld door een import / stated by an import.", examples = "true")
        Boolean asserted) {

  static WarningView of(WarningState warning) {
    return new WarningView(
        warning.percent(), warning.on(), warning.knownFrom(), warning.asserted());
  }
}
