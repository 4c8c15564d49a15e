// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.util.List;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * The evaluations of practice in a case.
 *
 * @param caseId the key of the event
 * @param teamId the team that has the case now; absent where no team covers the place
 * @param evaluations superseded ones stay, with their knownUntil
 */
public record EvaluationsState(
    UUID caseId,
    UUID householdId,
    String municipality,
    UUID teamId,
    long version,
    List<EvaluationState> evaluations) {

  public EvaluationsState {
    requireNonNull(caseId, "caseId");
    requireNonNull(householdId, "householdId");
    requireNonNull(municipality, "municipality");
    evaluations = List.copyOf(evaluations);
  }
}
