// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bank has rejected a payment file as a whole. */
@Schema(
    name = "NewPaymentBatchRejection",
    description = "Afkeuring van een betaalbestand door de bank / a file that the bank rejected.")
public record NewRejection(
    @Schema(examples = "EXECUTION_DATE") @NotNull RejectionReason reason,
    @Schema(description = "Afgekeurd op / rejected on; now, where absent.") Instant rejectedOn,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
