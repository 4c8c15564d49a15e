// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.membership;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Memberships of all teams. */
@ApplicationScoped
public class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {

  /** Counts a change of what belongs to it; who changes it at the same time waits. */
  public void changed(Membership membership) {
    getEntityManager().lock(membership, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  /** Those of the worker, and those that the worker stands in for. */
  public List<Membership> concerning(UUID worker) {
    return list(
        "worker = ?1 or id in (select a.membership from Absence a where a.standIn = ?1)"
            + " order by id",
        worker);
  }

  public List<Membership> ofTeam(UUID team) {
    return list("team = ?1 order by id", team);
  }

  public Page<Membership> page(MembershipFilter filter, Cursor after, int limit) {
    UUID last = after.identifier(0);
    List<Membership> found =
        find(filter.condition() + " and id > :after order by id", filter.parameters(last))
            .range(0, limit)
            .list();
    return Page.of(found, limit, membership -> Cursor.after(membership.id()));
  }
}
