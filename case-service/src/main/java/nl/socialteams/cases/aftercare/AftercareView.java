// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.aftercare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Aftercare as the API shows it. */
@Schema(name = "Aftercare", description = "Nazorg / aftercare.")
public record AftercareView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c95") UUID aftercareId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @NotNull @Schema(description = "Begonnen op / begun on.", examples = "2025-06-02")
        LocalDate startedOn,
    @NotNull @Schema(description = "Dag van het contact / its day.", examples = "2025-09-01")
        LocalDate contactOn,
    @NotNull @Schema(description = "Die dag is voorbij / that day has passed.", examples = "false")
        Boolean overdue,
    @NotNull
        @Schema(
            description = "Afspraak / what is agreed.",
            examples = "Bellen hoe het gaat met de nieuwe woning")
        String agreement,
    @Schema(description = "Afgerond op / completed on.") LocalDate completedOn,
    @Schema(description = "Contact gekregen / contact was made.") Boolean reached,
    @Schema(description = "Hoe het ging / how things went.") String outcome,
    @NotNull
        @Schema(description = "Zo bekend sinds / known since.", examples = "2025-06-02T12:00:00Z")
        Instant knownFrom,
    @NotNull @Schema(description = "Door een import gesteld / asserted.", examples = "false")
        Boolean asserted) {}
