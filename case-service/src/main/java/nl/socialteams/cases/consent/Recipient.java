// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import nl.socialteams.cases.teammembership.KnownParties;
import nl.socialteams.problem.Fault;

/**
 * Whom something is told: an organisation or another team, one of the two.
 *
 * @param organisation null for a team
 * @param team null for an organisation
 */
public record Recipient(UUID organisation, UUID team) {

  /** What is wrong with it, in the municipality of a case; empty where nothing is. */
  public List<Fault> faults(String municipality, KnownParties known) {
    List<Fault> faults = new ArrayList<>();
    if ((organisation == null) == (team == null)) {
      faults.add(fault("/organisationId", "one-recipient"));
    } else if (organisation != null && !known.organisation(municipality, organisation)) {
      faults.add(fault("/organisationId", "unknown-organisation", organisation));
    } else if (team != null && !known.team(municipality, team)) {
      faults.add(fault("/teamId", "unknown-team", team));
    }
    return faults;
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
