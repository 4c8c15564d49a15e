// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.ExchangeOfferState;

/** What residents offer the neighbourhood. */
@Singleton
class ExchangeOfferFacts extends StateFacts<ExchangeOfferState> {
  private static final FactColumns AGGREGATE =
      FactColumns.of(
          "exchange_offer_fact", "offer_id", "municipality", "neighbourhood", "entered_on");
  private static final FactColumns STATUSES =
      FactColumns.of("exchange_offer_status_fact", "offer_id", "status", "true_from", "known_from");

  @Inject
  ExchangeOfferFacts(FactStore store) {
    super(store, AreaEvents.EXCHANGE_OFFER_CHANGED, AGGREGATE);
  }

  @Override
  public String municipality(ExchangeOfferState state) {
    return state.municipality();
  }

  @Override
  long version(ExchangeOfferState state) {
    return state.version();
  }

  @Override
  List<Object> row(ExchangeOfferState state) {
    return Row.of(
        state.offerId(), state.municipality(), state.neighbourhoodCode(), state.enteredOn());
  }

  @Override
  Map<FactColumns, List<List<Object>>> parts(ExchangeOfferState state) {
    return Map.of(
        STATUSES,
        state.history().stream()
            .map(status -> Row.of(status.status(), status.on(), status.knownFrom()))
            .toList());
  }
}
