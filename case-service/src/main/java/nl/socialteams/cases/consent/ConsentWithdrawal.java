// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a consent is withdrawn. */
@Schema(name = "ConsentWithdrawal", description = "Intrekking van een toestemming / its end.")
public record ConsentWithdrawal(
    @Schema(description = "Op / on.", examples = "2025-06-02") @NotNull LocalDate on,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
