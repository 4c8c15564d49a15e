// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangeoffer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.exchange.EntryStatus;
import nl.socialteams.areas.exchange.ExchangeEntry;
import nl.socialteams.knowntime.StatusView;

/** An offer as those who work with the exchange see it. */
@Schema(name = "ExchangeOffer", description = "Aanbod / a resident's offer.")
public record ExchangeOfferView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID offerId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5e") UUID participantId,
    @NotNull @Schema(description = "Soort / kind.", examples = "SHOPPING") String kind,
    @NotNull @Schema(description = "Buurt / neighbourhood.", examples = "BU09350205")
        String neighbourhoodCode,
    @Schema(description = "In eigen woorden, alleen bij een enkel aanbod / of one only.")
        String description,
    @NotNull @Schema(description = "Aangeboden op / offered on.", examples = "2024-03-01")
        LocalDate enteredOn,
    @Schema(description = "Beschikbaar tot en met / available until.") LocalDate untilDay,
    @NotNull @Schema(description = "Status.", examples = "OPEN") EntryStatus status,
    @Schema(description = "Niet meer open sinds / no longer open since.") LocalDate closedOn,
    @Schema(description = "Match die geldt / the match that holds.") UUID matchId,
    @NotNull @Schema(description = "Verloop / what it went through.") List<StatusView> history) {

  public static ExchangeOfferView of(ExchangeEntry offer, String description, UUID matchId) {
    return view(offer, description, matchId);
  }

  /** Without the resident's words. */
  static ExchangeOfferView listed(ExchangeEntry offer, UUID matchId) {
    return view(offer, null, matchId);
  }

  private static ExchangeOfferView view(ExchangeEntry offer, String description, UUID matchId) {
    return new ExchangeOfferView(
        offer.id(),
        offer.municipality(),
        offer.participant(),
        offer.kind(),
        offer.neighbourhood(),
        description,
        offer.enteredOn(),
        offer.untilDay(),
        offer.status(),
        offer.closedOn(),
        matchId,
        StatusView.of(offer.history()));
  }
}
