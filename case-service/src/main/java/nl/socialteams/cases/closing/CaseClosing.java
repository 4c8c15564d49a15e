// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.closing;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.casefile.ClosingReason;

/** That a case is closed. */
@Schema(name = "CaseClosing", description = "Afsluiting / the closing of a case.")
public record CaseClosing(
    @Schema(description = "Laatste dag / last day.", examples = "2025-06-01") @NotNull
        LocalDate closedOn,
    @Schema(description = "Reden / reason.", examples = "SUPPORT_SUFFICIENT") @NotNull
        ClosingReason reason,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
