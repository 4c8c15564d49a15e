// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.settlement;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The payment of an expenditure. */
@Schema(name = "NewPayment", description = "Betaling van een uitgave / a payment.")
public record NewPayment(
    @Schema(
            description = "Betaald op / value date; may lie ahead.",
            examples = "2030-01-15T10:00:00Z")
        @NotNull
        Instant paidOn,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
