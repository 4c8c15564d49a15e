// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.evaluation;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An evaluation of practice, also where it corrects what was noted before. */
@Schema(name = "NewEvaluation", description = "Praktijkevaluatie / an evaluation of practice.")
public record NewEvaluation(
    @Schema(description = "Beoordeeld op / assessed on.", examples = "2025-11-03") @NotNull
        LocalDate assessedOn,
    @Schema(description = "Antwoorden / answers.") @NotNull @Valid PracticeAnswers answers,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
