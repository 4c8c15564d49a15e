// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangematch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.exchange.MatchReason;

/** A request and an offer that fit, and why. */
@Schema(name = "MatchProposal", description = "Voorstel voor een match / a proposed match.")
public record MatchProposalView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID requestId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5e") UUID offerId,
    @NotNull @Schema(description = "Soort / kind.", examples = "SHOPPING") String kind,
    @NotNull @Schema(description = "Gevraagd op / asked on.", examples = "2024-03-01")
        LocalDate requestedOn,
    @NotNull
        @Schema(
            description = "Redenen / why they fit.",
            examples = "[\"SAME_KIND\", \"SAME_NEIGHBOURHOOD\"]")
        List<MatchReason> reasons) {}
