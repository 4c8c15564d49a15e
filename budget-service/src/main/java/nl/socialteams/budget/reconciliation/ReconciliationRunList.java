// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.reconciliation;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Runs, the latest first, and when one last passed. */
@Schema(name = "ReconciliationRunList", description = "Aansluitingscontroles / reconciliations.")
public record ReconciliationRunList(
    @Schema(description = "Laatst in orde / last passed.", examples = "2017-09-01T10:00:00Z")
        Instant lastPassed,
    @NotNull List<ReconciliationRunView> items) {}
