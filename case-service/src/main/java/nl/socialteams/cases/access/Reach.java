// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

import java.util.Set;
import java.util.UUID;

import jakarta.persistence.TypedQuery;

/**
 * How far a caller's sight goes today. Sets are never empty: nobody's id keeps a comparison valid.
 *
 * @param issuer of the caller's token
 * @param subject of the caller's token
 * @param municipalities that the token names
 * @param teams in which the caller works, also as a stand-in
 * @param directs households that the caller directs, though another team has a case in them
 * @param coordinates municipalities in which the caller coordinates a team
 * @param opened registrations whose file the caller opened because of danger
 * @param advises registrations whose tailor-made plan names the caller as its expert
 * @param keptFrom registrations whose file the client keeps the caller out of
 * @param imports whether the caller imports history, and so closes what it opened
 */
public record Reach(
    String issuer,
    String subject,
    Set<String> municipalities,
    Set<UUID> teams,
    Set<UUID> directs,
    Set<String> coordinates,
    Set<UUID> opened,
    Set<UUID> advises,
    Set<UUID> keptFrom,
    boolean imports) {

  /**
   * By which rule a file that the caller sees is seen: the first that holds.
   *
   * @param team null where the registration has none
   */
  public AccessRule ruleFor(UUID team, UUID household, UUID registration) {
    if (teams.contains(team)) {
      return AccessRule.TEAM;
    }
    if (directs.contains(household)) {
      return AccessRule.DIRECTOR;
    }
    if (opened.contains(registration)) {
      return AccessRule.DANGER;
    }
    if (advises.contains(registration)) {
      return AccessRule.ADVICE;
    }
    return AccessRule.DELIVERED;
  }

  /** Fills in what a policy's condition on registrations asks. */
  public <T> TypedQuery<T> registrations(TypedQuery<T> query) {
    return everywhere(query)
        .setParameter("coordinates", coordinates.toArray(String[]::new))
        .setParameter("opened", opened.toArray(UUID[]::new))
        .setParameter("advises", advises.toArray(UUID[]::new));
  }

  /** Fills in what a policy's condition on cases asks. */
  public <T> TypedQuery<T> cases(TypedQuery<T> query) {
    return worked(query)
        .setParameter("opened", opened.toArray(UUID[]::new))
        .setParameter("advises", advises.toArray(UUID[]::new));
  }

  /** The same, of cases that the caller works in. */
  public <T> TypedQuery<T> worked(TypedQuery<T> query) {
    return everywhere(query).setParameter("imports", imports);
  }

  private <T> TypedQuery<T> everywhere(TypedQuery<T> query) {
    return query
        .setParameter("issuer", issuer)
        .setParameter("subject", subject)
        .setParameter("municipalities", municipalities.toArray(String[]::new))
        .setParameter("teams", teams.toArray(UUID[]::new))
        .setParameter("directs", directs.toArray(UUID[]::new))
        .setParameter("keptFrom", keptFrom.toArray(UUID[]::new));
  }
}
