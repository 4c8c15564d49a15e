// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * An activity for many, in answer to like needs.
 *
 * @param activityId the key of the event
 * @param dates the days on which it is held, in order
 * @param placesTaken how many take part now
 * @param caseIds pseudonymous ids of the cases that it is for
 */
public record CollectiveActivityState(
    UUID activityId,
    String municipality,
    long version,
    String kind,
    List<String> neighbourhoodCodes,
    List<LocalDate> dates,
    int capacity,
    int placesTaken,
    List<UUID> caseIds,
    String status,
    List<StatusState> history) {
  public CollectiveActivityState {
    requireNonNull(activityId, "activityId");
    requireNonNull(municipality, "municipality");
    requireNonNull(kind, "kind");
    requireNonNull(status, "status");
    neighbourhoodCodes = List.copyOf(neighbourhoodCodes);
    dates = List.copyOf(dates);
    caseIds = List.copyOf(caseIds);
    history = List.copyOf(history);
  }
}
