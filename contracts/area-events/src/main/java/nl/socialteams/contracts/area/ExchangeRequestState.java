// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * What a resident asked of the neighbourhood, and what came of it.
 *
 * @param requestId the key of the event
 * @param participantId pseudonymous; who it is never leaves area-service
 * @param caseId the case that the request came from; absent for most
 * @param untilDay last day on which help is of use; absent where open
 * @param matches every match there ever was, oldest first
 */
public record ExchangeRequestState(
    UUID requestId,
    String municipality,
    long version,
    UUID participantId,
    String kind,
    String neighbourhoodCode,
    UUID caseId,
    LocalDate enteredOn,
    LocalDate untilDay,
    String status,
    List<StatusState> history,
    List<ExchangeMatchState> matches) {
  public ExchangeRequestState {
    requireNonNull(requestId, "requestId");
    requireNonNull(municipality, "municipality");
    requireNonNull(participantId, "participantId");
    requireNonNull(kind, "kind");
    requireNonNull(neighbourhoodCode, "neighbourhoodCode");
    requireNonNull(enteredOn, "enteredOn");
    requireNonNull(status, "status");
    history = List.copyOf(history);
    matches = List.copyOf(matches);
  }
}
