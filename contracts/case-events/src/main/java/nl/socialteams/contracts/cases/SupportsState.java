// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.util.List;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * All support of a case: what was there and what came.
 *
 * @param caseId the key of the event
 * @param teamId the team that has the case now; absent where no team covers the place
 * @param supports superseded ones stay, with their knownUntil
 */
public record SupportsState(
    UUID caseId,
    UUID householdId,
    String municipality,
    UUID teamId,
    long version,
    List<SupportState> supports) {

  public SupportsState {
    requireNonNull(caseId, "caseId");
    requireNonNull(householdId, "householdId");
    requireNonNull(municipality, "municipality");
    supports = List.copyOf(supports);
  }
}
