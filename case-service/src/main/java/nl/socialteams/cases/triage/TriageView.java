// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.registration.QuestionKind;

/** A triage as the API shows it. */
@Schema(
    name = "Triage",
    description = "Triage van de hulpvraag / what a question turned out to be.")
public record TriageView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4cd1") UUID triageId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @NotNull @Schema(description = "Soort vraag / kind.", examples = "MULTI_PROBLEM")
        QuestionKind kind,
    @NotNull @Schema(description = "Daarvoor / before.", examples = "MULTIPLE") QuestionKind before,
    @NotNull @Schema(description = "Wat volgt / what follows.", examples = "CLARIFY_AND_CONNECT")
        TriageFollowUp followUp,
    @NotNull @Schema(description = "Op / on.", examples = "2026-01-12") LocalDate on,
    @NotNull @Schema(description = "Bekend sinds / known since.", examples = "2026-01-12T09:30:00Z")
        Instant knownFrom,
    @Schema(description = "Antwoord / the answer to a simple question.") String answer) {}
