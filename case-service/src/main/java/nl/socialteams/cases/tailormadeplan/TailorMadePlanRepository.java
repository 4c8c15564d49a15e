// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Tailor-made plans of all households. */
@ApplicationScoped
public class TailorMadePlanRepository implements PanacheRepositoryBase<TailorMadePlan, UUID> {
  private static final String RUNNING = "status in (EXPLORING, WORKING)";

  private static final String LISTED =
      """
      select p from TailorMadePlan p
      join CaseFile c on c.id = p.caseId
      join Registration r on r.id = c.registration
      where p.municipality = :municipality
      and (:household is null or p.household = :household)
      and (:anyStatus = true or p.status = :status)
      and p.id < :last
      and\
      """
          + VisibleCase.SEEN
          + " order by p.id desc";

  private static final String RUNNING_IN =
      """
      select p from TailorMadePlan p
      join CaseFile c on c.id = p.caseId
      join Registration r on r.id = c.registration
      where p.household = :household and p.\
      """
          + RUNNING
          + " and "
          + VisibleCase.SEEN;

  private final VisibleCase visible;

  @Inject
  TailorMadePlanRepository(VisibleCase visible) {
    this.visible = visible;
  }

  boolean runsFor(UUID household) {
    return count("household = ?1 and " + RUNNING, household) > 0;
  }

  boolean runsIn(UUID caseId) {
    return count("caseId = ?1 and " + RUNNING, caseId) > 0;
  }

  /** The one that runs in a household, where the caller sees the case in which it was begun. */
  Optional<TailorMadePlan> seenRunning(UUID household) {
    return visible
        .seen(TailorMadePlan.class, RUNNING_IN)
        .setParameter("household", household)
        .getResultStream()
        .findFirst();
  }

  /** How many of its steps stand so. */
  long steps(UUID plan, List<String> statuses) {
    Object found =
        getEntityManager()
            .createNativeQuery(
                "select count(*) from tailor_made_step where plan = :plan and status in :statuses")
            .setParameter("plan", plan)
            .setParameter("statuses", statuses)
            .getSingleResult();
    return ((Number) found).longValue();
  }

  /** Makes a new version of a plan of which only the steps changed. */
  public void stepsChanged(TailorMadePlan plan) {
    getEntityManager().lock(plan, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  /**
   * What the caller sees of them, the newest first.
   *
   * @param household null for all
   * @param status null for all
   */
  Page<TailorMadePlan> page(
      String municipality, UUID household, TailorMadePlanStatus status, Cursor after, int limit) {
    List<TailorMadePlan> found =
        visible
            .seen(TailorMadePlan.class, LISTED)
            .setParameter("municipality", municipality)
            .setParameter("household", household)
            .setParameter("anyStatus", status == null)
            .setParameter("status", status == null ? TailorMadePlanStatus.EXPLORING : status)
            .setParameter("last", after.identifier(0, Cursor.LAST))
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }
}
