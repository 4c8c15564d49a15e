// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.composition;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody leaves a team. */
@Schema(name = "MembershipEnding", description = "Einde van een lidmaatschap / somebody leaves.")
public record MembershipEnding(
    @Schema(description = "Eerste dag zonder / first day without.", examples = "2099-01-01")
        @NotNull
        LocalDate endedOn,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
