// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.collectivequestion;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of collective questions. */
@Schema(name = "CollectiveQuestionList", description = "Collectieve vragen.")
public record CollectiveQuestionList(@NotNull List<CollectiveQuestion> items) {}
