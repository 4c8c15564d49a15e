// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision on an expenditure. */
@Schema(name = "NewExpenditureDecision", description = "Besluit over een uitgave / a decision.")
public record NewDecision(
    @Schema(examples = "APPROVED") @NotNull Outcome outcome,
    @Schema(description = "Reden / reason; needed where it is refused.") @Size(min = 1, max = 500)
        String reason,
    @Schema(description = "Besloten op / decided on; now, where absent.") Instant decidedOn,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
