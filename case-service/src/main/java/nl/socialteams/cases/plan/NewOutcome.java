// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.codelist.ListCodes;

/** What came of an intervention; a later one corrects it. */
@Schema(name = "NewOutcome", description = "Uitkomst van een interventie / its outcome.")
public record NewOutcome(
    @Schema(
            description = "Interventie / intervention.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4d11")
        @NotNull
        UUID interventionId,
    @Schema(description = "Laatste dag / last day.", examples = "2026-10-20") @NotNull
        LocalDate endedOn,
    @Schema(description = "Uitkomst / outcome.", examples = "GOAL_REACHED")
        @NotNull
        @Pattern(regexp = ListCodes.CODE_FORM)
        String outcome,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
