// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangematch;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.exchange.ExchangeMatch;
import nl.socialteams.areas.exchange.MatchReason;
import nl.socialteams.areas.exchange.MatchStatus;
import nl.socialteams.knowntime.StatusView;

/** A match as those who work with the exchange see it. */
@Schema(name = "ExchangeMatch", description = "Match van aanvraag en aanbod / a match.")
public record ExchangeMatchView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID matchId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID requestId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5e") UUID offerId,
    @NotNull @Schema(description = "Redenen / why they fit.", examples = "[\"SAME_KIND\"]")
        List<MatchReason> reasons,
    @NotNull
        @Schema(
            description = "Wederkerig: beiden vragen en bieden / both give and take.",
            examples = "false")
        Boolean reciprocal,
    @NotNull @Schema(description = "Status.", examples = "ACCEPTED") MatchStatus status,
    @NotNull @Schema(description = "Verloop / what it went through.") List<StatusView> history) {

  static ExchangeMatchView of(ExchangeMatch match) {
    return new ExchangeMatchView(
        match.id(),
        match.municipality(),
        match.request(),
        match.offer(),
        match.reasons(),
        match.reciprocal(),
        match.status(),
        StatusView.of(match.history()));
  }
}
