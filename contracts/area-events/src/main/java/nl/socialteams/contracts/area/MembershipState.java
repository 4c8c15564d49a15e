// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.util.List;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * A worker in a team, by pseudonym and never by name, with everything that was ever known of the
 * terms and of absence. Who is not in a term that is known now and holds today, is not in the team.
 *
 * @param membershipId the key of the event
 * @param issuer absent where the worker does not sign in
 * @param sub the token's subject; absent where the worker does not sign in
 */
public record MembershipState(
    UUID membershipId,
    String municipality,
    long version,
    UUID teamId,
    UUID workerId,
    String issuer,
    String sub,
    List<MemberTerm> terms,
    List<WorkerAbsence> absences) {

  public MembershipState {
    requireNonNull(membershipId, "membershipId");
    requireNonNull(municipality, "municipality");
    requireNonNull(teamId, "teamId");
    requireNonNull(workerId, "workerId");
    terms = List.copyOf(terms);
    absences = List.copyOf(absences);
  }
}
