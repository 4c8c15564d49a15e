// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan to draft for the household of a case. */
@Schema(name = "NewPlan", description = "Nieuw plan / a plan to draft for a case's household.")
public record NewPlan(
    @Schema(
            description = "Casus waarin het begint / case in which it begins.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f")
        @NotNull
        UUID caseId,
    @Schema(description = "Begonnen op / begun on.", examples = "2025-09-01") @NotNull
        LocalDate draftedOn,
    @Schema(description = "Inhoud, zo ver als zij er is / content, as far as there is any.") @Valid
        PlanDraft draft,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
