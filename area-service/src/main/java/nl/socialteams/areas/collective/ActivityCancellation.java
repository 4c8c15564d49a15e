// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.collective;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an activity is not held. */
@Schema(name = "ActivityCancellation", description = "Afgelasting / cancellation.")
public record ActivityCancellation(
    @Schema(description = "Afgelast op / cancelled on.", examples = "2024-04-01") @NotNull
        LocalDate cancelledOn,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
