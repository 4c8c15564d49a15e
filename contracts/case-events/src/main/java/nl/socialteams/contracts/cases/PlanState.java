// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * The plan of a household, with every status it went through and all that was agreed in it. What is
 * in a draft is not told.
 *
 * @param planId the key of the event
 * @param teamId the team that has the plan now
 * @param caseIds the cases that have an intervention or a goal in what was agreed
 * @param status {@code DRAFT}, {@code AGREED}, {@code COMPLETED}, {@code ENDED} or {@code
 *     WITHDRAWN} (a draft that was never agreed)
 * @param agreedOn when the resident first agreed; absent for what never was agreed
 * @param history oldest first; its last status is the status
 * @param agreements one for each version of the plan; superseded ones stay
 * @param goals of the arrangement as a whole, as in old periods; superseded ones stay
 * @param interventions superseded ones stay, with their knownUntil
 */
public record PlanState(
    UUID planId,
    UUID householdId,
    String municipality,
    UUID teamId,
    long version,
    List<UUID> caseIds,
    String status,
    LocalDate agreedOn,
    List<PlanStatusChange> history,
    List<PlanAgreement> agreements,
    List<ArrangementGoal> goals,
    List<InterventionState> interventions) {

  public PlanState {
    requireNonNull(planId, "planId");
    requireNonNull(householdId, "householdId");
    requireNonNull(municipality, "municipality");
    requireNonNull(status, "status");
    caseIds = List.copyOf(caseIds);
    history = List.copyOf(history);
    agreements = List.copyOf(agreements);
    goals = List.copyOf(goals);
    interventions = List.copyOf(interventions);
  }
}
