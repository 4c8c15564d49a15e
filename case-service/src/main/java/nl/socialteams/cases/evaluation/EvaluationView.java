// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An evaluation as the API shows it. */
@Schema(name = "Evaluation", description = "Praktijkevaluatie / an evaluation of practice.")
public record EvaluationView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4d21") UUID evaluationId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @NotNull @Schema(description = "Beoordeeld op / assessed on.", examples = "2025-11-03")
        LocalDate assessedOn,
    @NotNull @Schema(description = "Antwoorden / answers.") PracticeAnswers answers,
    @NotNull @Schema(description = "Bekend sinds / known since.", examples = "2025-11-03T09:30:00Z")
        Instant knownFrom,
    @Schema(description = "Bekend tot, bij wat gecorrigeerd is / until when, where corrected.")
        Instant knownUntil,
    @NotNull @Schema(description = "Door een import gesteld / asserted.", examples = "false")
        Boolean asserted,
    @Schema(description = "Wat eerder bekend was, alleen bij één / what was known before.")
        List<EvaluationView> earlier) {

  static EvaluationView of(Evaluation evaluation) {
    return of(evaluation, null);
  }

  /**
   * @param states the last first
   */
  static EvaluationView of(List<Evaluation> states) {
    return of(states.getFirst(), states.stream().skip(1).map(EvaluationView::of).toList());
  }

  private static EvaluationView of(Evaluation evaluation, List<EvaluationView> earlier) {
    return new EvaluationView(
        evaluation.evaluation(),
        evaluation.caseId(),
        evaluation.assessedOn(),
        evaluation.answers(),
        evaluation.known().from(),
        evaluation.known().until(),
        evaluation.known().asserted(),
        earlier);
  }
}
