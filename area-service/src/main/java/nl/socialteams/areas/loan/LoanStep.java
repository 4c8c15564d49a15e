// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.loan;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a thing goes out, comes back, or is not needed. */
@Schema(name = "LoanStep", description = "Uitgifte, teruggave of afzegging / a step of a loan.")
public record LoanStep(
    @Schema(description = "Op / on.", examples = "2024-10-08") @NotNull LocalDate on,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
