// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangeoffer;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a resident offers no longer. */
@Schema(name = "OfferWithdrawal", description = "Intrekking van een aanbod / withdrawal.")
public record OfferWithdrawal(
    @Schema(description = "Ingetrokken op / withdrawn on.", examples = "2024-04-01") @NotNull
        LocalDate withdrawnOn,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
