// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * An intervention of an agreed plan, as it was known during a time.
 *
 * @param interventionId stays the same through the versions of the plan
 * @param caseId whose it is; a child without a case is in that of a parent
 * @param lifeDomain a code of the list {@code LIFE_DOMAIN}
 * @param lifeDomainVersion number of the version of that list
 * @param goal a code of the list {@code GOAL}; absent where the goal is that of the arrangement
 * @param actorKind {@code RESIDENT}, {@code NETWORK}, {@code VOLUNTEER} or {@code PROFESSIONAL}
 * @param ring a code of the list {@code TILT_RING}; absent where not said
 * @param agreedOn the day of the agreement that it first was in
 * @param validUntil first day after it; absent while that is not known
 * @param outcome a code of the list {@code INTERVENTION_OUTCOME}; absent while it runs
 * @param knownUntil when it was superseded; absent for what is known now
 * @param asserted whether knownFrom was given by an import of history
 */
public record InterventionState(
    UUID interventionId,
    UUID caseId,
    String lifeDomain,
    int lifeDomainVersion,
    String goal,
    String actorKind,
    String ring,
    LocalDate agreedOn,
    LocalDate validFrom,
    LocalDate validUntil,
    String outcome,
    Instant knownFrom,
    Instant knownUntil,
    boolean asserted) {

  public InterventionState {
    requireNonNull(interventionId, "interventionId");
    requireNonNull(caseId, "caseId");
    requireNonNull(lifeDomain, "lifeDomain");
    requireNonNull(actorKind, "actorKind");
    requireNonNull(agreedOn, "agreedOn");
    requireNonNull(validFrom, "validFrom");
    requireNonNull(knownFrom, "knownFrom");
  }
}
