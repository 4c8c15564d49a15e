// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.support;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a form of support ends. */
@Schema(name = "SupportEnding", description = "Einde van ondersteuning / the end of support.")
public record SupportEnding(
    @Schema(description = "Eerste dag zonder / first day without it.", examples = "2026-10-01")
        @NotNull
        LocalDate validUntil,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
