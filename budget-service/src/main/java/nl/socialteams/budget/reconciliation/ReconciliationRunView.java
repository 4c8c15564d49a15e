// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.reconciliation;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run of the reconciliation, over all municipalities of the installation. */
@Schema(name = "ReconciliationRun", description = "Aansluitingscontrole / a reconciliation.")
public record ReconciliationRunView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4d40") UUID runId,
    @NotNull @Schema(description = "Begonnen / started.", examples = "2017-09-01T10:00:00Z")
        Instant startedOn,
    @NotNull @Schema(description = "Klaar / finished.", examples = "2017-09-01T10:00:01Z")
        Instant finishedOn,
    @NotNull @Schema(description = "Sluit alles aan? / does everything add up.", examples = "true")
        Boolean passed,
    @NotNull @Schema(description = "Aantal werkbudgetten / budgets.", examples = "3")
        Integer budgets,
    @NotNull @Schema(description = "Aantal boekingen / entries.", examples = "120") Long entries,
    @NotNull @Schema(description = "Aantal verschillen / differences.", examples = "0")
        Integer differences) {}
