// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.ExchangeRequestState;

/** What residents asked of the neighbourhood, and the matches. */
@Singleton
class ExchangeRequestFacts extends StateFacts<ExchangeRequestState> {
  private static final FactColumns AGGREGATE =
      FactColumns.of(
          "exchange_request_fact", "request_id", "municipality", "neighbourhood", "entered_on");
  private static final FactColumns STATUSES =
      FactColumns.of(
          "exchange_request_status_fact", "request_id", "status", "true_from", "known_from");
  private static final FactColumns MATCHES =
      FactColumns.of(
          "exchange_match_status_fact",
          "request_id",
          "match_id",
          "reciprocal",
          "status",
          "true_from",
          "known_from");

  @Inject
  ExchangeRequestFacts(FactStore store) {
    super(store, AreaEvents.EXCHANGE_REQUEST_CHANGED, AGGREGATE);
  }

  @Override
  public String municipality(ExchangeRequestState state) {
    return state.municipality();
  }

  @Override
  long version(ExchangeRequestState state) {
    return state.version();
  }

  @Override
  List<Object> row(ExchangeRequestState state) {
    return Row.of(
        state.requestId(), state.municipality(), state.neighbourhoodCode(), state.enteredOn());
  }

  @Override
  Map<FactColumns, List<List<Object>>> parts(ExchangeRequestState state) {
    return Map.of(
        STATUSES,
        state.history().stream()
            .map(status -> Row.of(status.status(), status.on(), status.knownFrom()))
            .toList(),
        MATCHES,
        matches(state));
  }

  private static List<List<Object>> matches(ExchangeRequestState state) {
    return state.matches().stream()
        .flatMap(
            match ->
                match.history().stream()
                    .map(
                        status ->
                            Row.of(
                                match.matchId(),
                                match.reciprocal(),
                                status.status(),
                                status.on(),
                                status.knownFrom())))
        .toList();
  }
}
