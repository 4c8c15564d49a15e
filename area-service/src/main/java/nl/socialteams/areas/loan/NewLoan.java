// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.loan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a resident borrows a thing on some days. */
@Schema(name = "NewLoan", description = "Reservering / that a resident borrows a thing.")
public record NewLoan(
    @Schema(
            description = "Deelnemer / participant.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d")
        @NotNull
        UUID participantId,
    @Schema(description = "Casus / case that it is for.") UUID caseId,
    @Schema(description = "Eerste dag / first day.", examples = "2014-10-07") @NotNull
        LocalDate firstDay,
    @Schema(description = "Laatste dag, die meetelt / last day, included.", examples = "2024-10-09")
        @NotNull
        LocalDate lastDay,
    @Schema(description = "Gereserveerd op / reserved on.", examples = "2014-10-06") @NotNull
        LocalDate reservedOn,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
