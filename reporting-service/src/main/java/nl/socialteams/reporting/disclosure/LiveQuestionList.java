// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of questions. */
@Schema(name = "LiveQuestionList", description = "Vragen om onafgeschermde cijfers / questions.")
public record LiveQuestionList(
    @NotNull @Schema(description = "De nieuwste eerst / newest first.")
        List<LiveQuestionView> items) {}
