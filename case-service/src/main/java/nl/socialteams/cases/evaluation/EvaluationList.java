// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.evaluation;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of evaluations. */
@Schema(name = "EvaluationList", description = "Praktijkevaluaties / evaluations of practice.")
public record EvaluationList(@NotNull List<EvaluationView> items) {}
