// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.anotherworker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for another worker. */
@Schema(
    name = "NewWorkerChangeRequest",
    description = "Verzoek om een andere medewerker / the client asks for another worker.")
public record NewWorkerChange(
    @Schema(description = "Gevraagd op / asked on.", examples = "2025-03-03") @NotNull
        LocalDate askedOn,
    @Schema(description = "Medewerker om wie het gaat / the worker concerned.") UUID workerId,
    @Schema(
            description = "Wat de cliënt erover zei / what the client said of it.",
            examples = "Cliënt spreekt liever met een vrouw")
        @NotBlank
        @Size(max = 1000)
        String reason,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
