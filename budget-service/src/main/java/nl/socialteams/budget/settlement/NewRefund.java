// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.settlement;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.money.PositiveMoney;

/** Money that came back. */
@Schema(name = "NewRefund", description = "Terugbetaling van een uitgave / a refund.")
public record NewRefund(
    @Schema(
            type = SchemaType.STRING,
            description = "Terugbetaald bedrag / what came back; in parts as often as needed.",
            examples = "25.00")
        @NotNull
        @PositiveMoney
        Money amount,
    @Schema(description = "Reden, wordt verzegeld bewaard / reason, kept sealed.")
        @Size(min = 1, max = 500)
        String reason,
    @Schema(
            description = "Terugbetaald op / refunded on; now, where absent.",
            examples = "2030-02-15T10:00:00Z")
        Instant refundedOn,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
