// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The terms of memberships, by day and as they were known. */
@ApplicationScoped
public class TermRepository implements PanacheRepositoryBase<MembershipTerm, UUID> {

  /** As known now, by day. */
  public List<MembershipTerm> of(UUID membership) {
    return list(
        "membership = ?1 and timeline.knownUntil is null order by timeline.validFrom", membership);
  }

  /** Everything that was ever known. */
  public List<MembershipTerm> history(UUID membership) {
    return list("membership = ?1 order by timeline.knownFrom, id", membership);
  }

  /** Of a team, as known now. */
  public List<MembershipTerm> on(UUID team, LocalDate day) {
    return list(
        "team = ?1 and timeline.knownUntil is null and timeline.validFrom <= ?2"
            + " and (timeline.validUntil is null or timeline.validUntil > ?2)",
        team,
        day);
  }

  public boolean overlaps(UUID team, UUID worker, LocalDate from, LocalDate until) {
    String before = until == null ? "" : " and timeline.validFrom < ?4";
    String condition =
        "team = ?1 and worker = ?2 and timeline.knownUntil is null"
            + " and (timeline.validUntil is null or timeline.validUntil > ?3)"
            + before;
    return until == null
        ? count(condition, team, worker, from) > 0
        : count(condition, team, worker, from, until) > 0;
  }
}
