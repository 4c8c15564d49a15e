// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a plan runs no longer. */
@Schema(name = "PlanEnding", description = "Einde van een plan / the end of a plan.")
public record PlanEnding(
    @Schema(description = "Op / on.", examples = "2026-10-20") @NotNull LocalDate endedOn,
    @Schema(description = "Als wat / as what.", examples = "WITHDRAWN") @NotNull PlanEnd end,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
