// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cases.NewestFirst;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

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
      order by c.openedOn desc, c.id desc
      """;

  /**
   * @param team null for all
   * @param status null for both
   */
  Page<ListedCase> page(
      String municipality, UUID team, CaseStatus status, Cursor after, int limit) {
    NewestFirst before = NewestFirst.from(after);
    List<ListedCase> found =
        getEntityManager()
            .createQuery(LISTED, ListedCase.class)
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

  boolean hasRunning(UUID household) {
    return count("household = ?1 and closedOn is null", household) > 0;
  }

  /** The latest day on which a case of the household was closed. */
  LocalDate lastDayOf(UUID household) {
    return getEntityManager()
        .createQuery(
            "select max(closedOn) from CaseFile where household = :household", LocalDate.class)
        .setParameter("household", household)
        .getSingleResult();
  }
}
