// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.anotherworker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a request for another worker. */
@Schema(
    name = "WorkerChangeAnswer",
    description = "Antwoord op het verzoek / granted, or declined with its reason.")
public record WorkerChangeAnswer(
    @Schema(description = "Op / on.", examples = "2025-03-10") @NotNull LocalDate on,
    @Schema(description = "Ingewilligd / granted.", examples = "true") @NotNull Boolean granted,
    @Schema(description = "De andere medewerker / the other worker.") UUID workerId,
    @Schema(description = "Reden van afwijzing / why it is declined.") @Size(min = 1, max = 1000)
        String reason,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
