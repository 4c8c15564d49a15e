// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a referral, on a day. */
@Schema(name = "ReferralStep", description = "Stap van een doorverwijzing / a step of a referral.")
public record ReferralStep(
    @Schema(description = "Op / on.", examples = "2025-03-17") @NotNull LocalDate on,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
