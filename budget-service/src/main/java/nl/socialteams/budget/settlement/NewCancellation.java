// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.settlement;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An expenditure is taken back before it is paid. */
@Schema(name = "NewExpenditureCancellation", description = "Intrekking van een uitgave.")
public record NewCancellation(
    @Schema(
            description = "Reden, wordt verzegeld bewaard / reason, kept sealed.",
            examples = "Niet meer nodig")
        @NotNull
        @Size(min = 1, max = 500)
        String reason,
    @Schema(description = "Ingetrokken op / cancelled on; now, where absent.") Instant cancelledOn,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
