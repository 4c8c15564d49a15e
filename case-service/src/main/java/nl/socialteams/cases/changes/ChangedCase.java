// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The state of a case, by pseudonyms. */
@Schema(name = "ChangedCase", description = "Stand van een casus / its state now.")
record ChangedCase(
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5e") UUID registrationId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60") UUID householdId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID teamId,
    @NotNull @Schema(description = "Status.", examples = "OPEN") String status,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2024-03-01")
        LocalDate openedOn,
    @Schema(description = "Laatste dag / last day.") LocalDate closedOn,
    @NotNull @Schema(description = "Versie / version.", examples = "1") Long version) {}
