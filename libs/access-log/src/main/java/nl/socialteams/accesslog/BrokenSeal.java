// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the chain broke. */
@Schema(name = "BrokenSeal", description = "Plaats waar de keten breekt / where the chain broke.")
public record BrokenSeal(
    @NotNull @Schema(description = "Zegelnummer / number of the seal.", examples = "12")
        long number,
    @NotNull @Schema(description = "Wat er mis is / what is wrong.", examples = "LINE_CHANGED")
        SealFault fault,
    @NotNull @Schema(description = "Maand van de regels / month.", examples = "2026-11-01")
        LocalDate month,
    @NotNull @Schema(description = "Verzegeld op / sealed at.", examples = "2026-11-22T10:00:00Z")
        Instant sealedAt) {}
