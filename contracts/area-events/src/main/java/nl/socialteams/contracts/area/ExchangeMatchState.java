// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.util.List;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * A match of a request with an offer.
 *
 * @param reasons codes of why the two were proposed to each other
 * @param reciprocal whether both residents ask and offer
 * @param history every status, oldest first; a dissolved match stays in the list
 */
public record ExchangeMatchState(
    UUID matchId,
    UUID offerId,
    List<String> reasons,
    boolean reciprocal,
    String status,
    List<StatusState> history) {
  public ExchangeMatchState {
    requireNonNull(matchId, "matchId");
    requireNonNull(offerId, "offerId");
    requireNonNull(status, "status");
    reasons = List.copyOf(reasons);
    history = List.copyOf(history);
  }
}
