// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.anotherworker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for another worker as the API shows it. */
@Schema(
    name = "WorkerChangeRequest",
    description = "Verzoek om een andere medewerker / the client asks for another worker.")
public record WorkerChangeView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c93") UUID requestId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @NotNull @Schema(description = "Status.", examples = "ASKED") WorkerChangeStatus status,
    @NotNull @Schema(description = "Gevraagd op / asked on.", examples = "2025-03-03")
        LocalDate askedOn,
    @Schema(description = "Medewerker om wie het gaat / the worker concerned.") UUID workerId,
    @NotNull
        @Schema(
            description = "Wat de cliënt erover zei / what the client said of it.",
            examples = "Cliënt spreekt liever met een vrouw")
        String reason,
    @Schema(description = "Beantwoord op / answered on.") LocalDate answeredOn,
    @Schema(description = "De andere medewerker / the other worker.") UUID otherWorkerId,
    @Schema(description = "Reden van afwijzing / why it was declined.") String answer,
    @NotNull
        @Schema(description = "Zo bekend sinds / known since.", examples = "2025-03-03T12:00:00Z")
        Instant knownFrom,
    @NotNull @Schema(description = "Door een import gesteld / asserted.", examples = "false")
        Boolean asserted) {}
