// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;

/** A batch of payments as the API shows it. */
@Schema(name = "PaymentBatch", description = "Betaalbestand / a batch of payments.")
public record PaymentBatchView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4d50") UUID batchId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "2030-01-15") LocalDate executionDate,
    @NotNull @Schema(description = "Aantal betalingen / payments.", examples = "12")
        Integer payments,
    @NotNull
        @Schema(type = SchemaType.STRING, description = "Totaal / total.", examples = "1500.00")
        Money total,
    @NotNull @Schema(description = "Gemaakt op / made on.", examples = "2030-01-14T10:00:00Z")
        Instant createdOn,
    @Schema(
            description =
                "Uitgevoerd door de bank op / carried out by the bank on; null before that is"
                    + " recorded.",
            examples = "2030-01-15T10:00:00Z")
        Instant paidOn,
    @Schema(
            description =
                "Afgekeurd door de bank op / rejected by the bank on; null where it was not.")
        Instant rejectedOn,
    @Schema(description = "Reden van afkeuring / why it was rejected; null where it was not.")
        RejectionReason rejectionReason) {}
