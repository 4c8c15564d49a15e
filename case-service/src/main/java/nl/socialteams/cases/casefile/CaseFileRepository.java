// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cases.NewestFirst;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.knowntime.Days;

/** Cases of all municipalities. */
@ApplicationScoped
public class CaseFileRepository implements PanacheRepositoryBase<CaseFile, UUID> {
  private static final String LISTED =
      """
      select new nl.socialteams.cases.casefile.ListedCase(c, k)
      from CaseFile c
      join Registration r on r.id = c.registration
      join Client k on k.id = r.client
      where c.municipality = :municipality
      and (:team is null or c.team = :team)
      and (:open = true and c.closedOn is null or :closed = true and c.closedOn is not null)
      and (c.openedOn < :day or c.openedOn = :day and c.id < :id)
      and\
      """
          + VisibleCase.SEEN
          + " order by c.openedOn desc, c.id desc";

  private final VisibleCase visible;

  @Inject
  CaseFileRepository(VisibleCase visible) {
    this.visible = visible;
  }

  /**
   * What the caller sees of them.
   *
   * @param team null for all
   * @param status null for both
   */
  Page<ListedCase> page(
      String municipality, UUID team, CaseStatus status, Cursor after, int limit) {
    NewestFirst before = NewestFirst.from(after);
    List<ListedCase> found =
        visible
            .seen(ListedCase.class, LISTED)
            .setParameter("municipality", municipality)
            .setParameter("team", team)
            .setParameter("open", status != CaseStatus.CLOSED)
            .setParameter("closed", status != CaseStatus.OPEN)
            .setParameter("day", before.day())
            .setParameter("id", before.id())
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.of(
        found, limit, last -> Cursor.after(last.caseFile().openedOn(), last.caseFile().id()));
  }

  /** What else changes in this case waits until the transaction ends. */
  public void hold(CaseFile caseFile) {
    getEntityManager().refresh(caseFile, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Makes a new version of a case of which only the history became longer. */
  void historyGrew(CaseFile caseFile) {
    getEntityManager().lock(caseFile, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  /** The last day of a household's cases, of all teams; empty while one of them runs. */
  public Optional<LocalDate> lastDayOf(UUID household) {
    Object day =
        getEntityManager()
            .createNativeQuery("select last_day_of_cases(:household)")
            .setParameter("household", household)
            .getSingleResult();
    return Optional.ofNullable(Days.of(day));
  }
}
