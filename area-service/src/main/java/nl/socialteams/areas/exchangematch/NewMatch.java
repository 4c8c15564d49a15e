// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangematch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an offer answers a request. */
@Schema(name = "NewExchangeMatch", description = "Match van aanvraag en aanbod / a match.")
public record NewMatch(
    @Schema(description = "Aanbod / offer.", examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5e")
        @NotNull
        UUID offerId,
    @Schema(description = "Gematcht op / matched on.", examples = "2024-03-15") @NotNull
        LocalDate matchedOn,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
