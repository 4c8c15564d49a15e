// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.util.UUID;

import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.codelist.ListCodes;

/** A goal of the arrangement of a case as a whole, as in old periods. */
@Schema(
    name = "DraftedGoal",
    description = "Doel van het arrangement als geheel / a goal of the arrangement as a whole.")
public record DraftedGoal(
    @Schema(description = "Casus; anders die waarin het plan is begonnen / its case.") UUID caseId,
    @Schema(description = "Doel / goal.", examples = "STABILISE")
        @Pattern(regexp = ListCodes.CODE_FORM)
        String goal) {}
