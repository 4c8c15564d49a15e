// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangematch;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a proposed offer does not answer the request. */
@Schema(name = "DeclinedOffer", description = "Afgewezen voorstel / a proposal declined.")
public record DeclinedOffer(
    @Schema(description = "Aanbod / offer.", examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5e")
        @NotNull
        UUID offerId,
    @Schema(description = "Afgewezen op / declined on.", examples = "2024-03-15") @NotNull
        LocalDate declinedOn) {}
