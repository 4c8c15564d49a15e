// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ceiling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;

/** A ceiling as the API shows it. */
@Schema(name = "Ceiling", description = "Plafond / a ceiling.")
public record CeilingView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4d10") UUID ceilingId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60") UUID budgetId,
    @NotNull @Schema(examples = "HOUSEHOLD") CeilingKind kind,
    @Schema(description = "Alleen voor dit team / for this team only.") UUID teamId,
    @NotNull
        @Schema(type = SchemaType.STRING, description = "Bedrag / amount.", examples = "2500.00")
        Money amount,
    @NotNull @Schema(examples = "2017-02-23") LocalDate validFrom,
    @Schema(description = "Tot / until, exclusive.") LocalDate validUntil,
    @NotNull @Schema(description = "Bekend sinds / known since.", examples = "2017-02-23T11:00:00Z")
        Instant knownFrom,
    @NotNull
        @Schema(description = "Gesteld door een import / stated by an import.", examples = "true")
        Boolean asserted) {}
