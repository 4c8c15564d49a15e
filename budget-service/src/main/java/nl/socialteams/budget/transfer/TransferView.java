// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.transfer;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;

/** A transfer as the API shows it. */
@Schema(name = "BudgetTransfer", description = "Overboeking tussen werkbudgetten / a transfer.")
public record TransferView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4d30") UUID transferId,
    @NotNull
        @Schema(
            description = "Gevend werkbudget / budget that gives.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61")
        UUID fromBudgetId,
    @NotNull
        @Schema(
            description = "Ontvangend werkbudget / budget that receives.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60")
        UUID toBudgetId,
    @NotNull
        @Schema(type = SchemaType.STRING, description = "Bedrag / amount.", examples = "1000.00")
        Money amount,
    @NotNull @Schema(description = "Sinds / since.", examples = "2017-06-01T10:00:00Z") Instant on,
    @NotNull @Schema(description = "Bekend sinds / known since.", examples = "2017-06-01T10:00:00Z")
        Instant knownFrom,
    @NotNull
        @Schema(description = "Gesteld door een import / stated by an import.", examples = "true")
        Boolean asserted) {}
