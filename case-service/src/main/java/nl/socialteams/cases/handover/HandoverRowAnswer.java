// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.handover;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.problem.Problem;

/** What came of a row: a proposal, or the problem that it would have had alone. */
@Schema(name = "HandoverRowAnswer", description = "Antwoord op een rij / a row's answer.")
public record HandoverRowAnswer(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60") UUID householdId,
    @Schema(description = "Het voorstel / the proposal.") UUID directorshipId,
    @Schema(description = "Waarom niet voorgesteld / why not.") Problem problem) {}
