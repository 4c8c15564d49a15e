// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * What a resident offers the neighbourhood.
 *
 * @param offerId the key of the event
 * @param participantId pseudonymous; who it is never leaves area-service
 * @param untilDay last day of the offer; absent where open
 */
public record ExchangeOfferState(
    UUID offerId,
    String municipality,
    long version,
    UUID participantId,
    String kind,
    String neighbourhoodCode,
    LocalDate enteredOn,
    LocalDate untilDay,
    String status,
    List<StatusState> history) {
  public ExchangeOfferState {
    requireNonNull(offerId, "offerId");
    requireNonNull(municipality, "municipality");
    requireNonNull(participantId, "participantId");
    requireNonNull(kind, "kind");
    requireNonNull(neighbourhoodCode, "neighbourhoodCode");
    requireNonNull(enteredOn, "enteredOn");
    requireNonNull(status, "status");
    history = List.copyOf(history);
  }
}
