// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.triage;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.registration.QuestionKind;

/** What a question turns out to be. */
@Schema(name = "NewTriage", description = "Triage van de hulpvraag / what it turns out to be.")
public record NewTriage(
    @Schema(description = "Soort vraag / kind of question.", examples = "MULTI_PROBLEM") @NotNull
        QuestionKind kind,
    @Schema(description = "Op / on.", examples = "2026-01-12") @NotNull LocalDate on,
    @Schema(
            description =
                "Antwoord op een enkelvoudige vraag, waarmee de casus sluit / the answer to a"
                    + " simple question, with which the case closes.")
        @Size(min = 1, max = 4000)
        String answer,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
