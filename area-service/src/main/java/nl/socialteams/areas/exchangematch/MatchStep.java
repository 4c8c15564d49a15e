// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangematch;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a match came to something, or to an end. */
@Schema(name = "ExchangeMatchStep", description = "Vervuld of ontbonden / fulfilled or dissolved.")
public record MatchStep(
    @Schema(description = "Op / on.", examples = "2024-03-15") @NotNull LocalDate on,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
