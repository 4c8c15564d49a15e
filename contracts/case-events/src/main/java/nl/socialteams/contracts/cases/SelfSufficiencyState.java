// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.util.List;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * All measurements of self-sufficiency of a case.
 *
 * @param caseId the key of the event
 * @param teamId the team that has the case now; absent where no team covers the place
 * @param measurements superseded ones stay, with their knownUntil
 */
public record SelfSufficiencyState(
    UUID caseId,
    UUID householdId,
    String municipality,
    UUID teamId,
    long version,
    List<MeasurementState> measurements) {

  public SelfSufficiencyState {
    requireNonNull(caseId, "caseId");
    requireNonNull(householdId, "householdId");
    requireNonNull(municipality, "municipality");
    measurements = List.copyOf(measurements);
  }
}
