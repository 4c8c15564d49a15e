// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A directorship as the API shows it. */
@Schema(name = "Directorship", description = "Regie / a directorship of a household.")
public record DirectorshipView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c91") UUID directorshipId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60") UUID householdId,
    @NotNull
        @Schema(
            description = "Team van de medewerker / the worker's team.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d")
        UUID teamId,
    @NotNull
        @Schema(
            description = "Voorgestelde medewerker / the worker.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c92")
        UUID workerId,
    @NotNull @Schema(description = "Status.", examples = "PROPOSED") DirectorshipStatus status,
    @NotNull @Schema(description = "Voorgesteld / proposed at.", examples = "2026-01-12T09:30:00Z")
        Instant proposedAt,
    @Schema(description = "Eerste dag als regisseur / first day.") LocalDate acceptedOn,
    @Schema(description = "Eerste dag zonder / first day without.") LocalDate endedOn,
    @Schema(description = "Reden van afwijzing / why declined.") DeclineReason declineReason) {}
