// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdcomposition;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody leaves a household. */
@Schema(name = "HouseholdLeaving", description = "Vertrek uit een huishouden / leaving it.")
public record HouseholdLeaving(
    @Schema(
            description = "Eerste dag dat het lid er niet meer woont / first day without.",
            examples = "2026-10-01")
        @NotNull
        LocalDate validUntil,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
