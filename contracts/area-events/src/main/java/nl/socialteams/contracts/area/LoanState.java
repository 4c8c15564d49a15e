// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * A thing lent to a resident, such as a mobility scooter.
 *
 * @param loanId the key of the event
 * @param participantId pseudonymous; who it is never leaves area-service
 * @param caseId the case that the loan is for; absent for most
 * @param firstDay of the agreed period
 * @param lastDay of the agreed period, included
 */
public record LoanState(
    UUID loanId,
    String municipality,
    long version,
    UUID thingId,
    String kind,
    String neighbourhoodCode,
    UUID participantId,
    UUID caseId,
    LocalDate firstDay,
    LocalDate lastDay,
    String status,
    List<StatusState> history) {
  public LoanState {
    requireNonNull(loanId, "loanId");
    requireNonNull(municipality, "municipality");
    requireNonNull(thingId, "thingId");
    requireNonNull(kind, "kind");
    requireNonNull(neighbourhoodCode, "neighbourhoodCode");
    requireNonNull(participantId, "participantId");
    requireNonNull(firstDay, "firstDay");
    requireNonNull(lastDay, "lastDay");
    requireNonNull(status, "status");
    history = List.copyOf(history);
  }
}
