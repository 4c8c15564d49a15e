// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Plans of all households. */
@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {
  private static final String LISTED =
      """
      select p from Plan p
      where p.municipality = :municipality
      and (:household is null or p.household = :household)
      and (:anyStatus = true or p.status = :status)
      and p.id < :last
      and exists (
        select 1 from CaseFile c join Registration r on r.id = c.registration
        where c.household = p.household and\
      """
          + VisibleCase.SEEN
          + ") order by p.id desc";

  private final VisibleCase visible;

  @Inject
  PlanRepository(VisibleCase visible) {
    this.visible = visible;
  }

  Optional<Plan> running(UUID household) {
    return find("household = ?1 and status in (DRAFT, AGREED)", household).firstResultOptional();
  }

  /**
   * What the caller sees of them, the newest first.
   *
   * @param household null for all
   * @param status null for all
   */
  Page<Plan> page(String municipality, UUID household, PlanStatus status, Cursor after, int limit) {
    List<Plan> found =
        visible
            .seen(Plan.class, LISTED)
            .setParameter("municipality", municipality)
            .setParameter("household", household)
            .setParameter("anyStatus", status == null)
            .setParameter("status", status == null ? PlanStatus.DRAFT : status)
            .setParameter("last", after.identifier(0, Cursor.LAST))
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }
}
