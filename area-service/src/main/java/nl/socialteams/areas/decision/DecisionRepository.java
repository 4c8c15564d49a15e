// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Decisions of all municipalities. */
@ApplicationScoped
public class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {
  /** Drafts that do not say their day yet come last. */
  private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

  private static final String LISTED =
      "municipality = :municipality and (takenOn is not null or :drafts = true)"
          + " and (:status is null or status = :status)"
          + " and (coalesce(inForceFrom, :noDay) > :day"
          + " or coalesce(inForceFrom, :noDay) = :day and id > :id)"
          + " order by coalesce(inForceFrom, :noDay), id";

  /**
   * @param status only those; null for all
   * @param drafts also what was never decided
   */
  Page<Decision> page(
      String municipality, DecisionStatus status, boolean drafts, Cursor after, int limit) {
    Parameters parameters =
        Parameters.with("municipality", municipality)
            .and("status", status)
            .and("drafts", drafts)
            .and("noDay", NO_DAY)
            .and("day", after.day(0))
            .and("id", after.identifier(1));
    List<Decision> found = find(LISTED, parameters).range(0, limit).list();
    return Page.of(found, limit, DecisionRepository::position);
  }

  /** As it is now, and nobody changes it before this transaction has ended. */
  public void lock(Decision decision) {
    getEntityManager().refresh(decision, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those that come after this day and say something about every area. */
  public List<Decision> wholeAfter(String municipality, LocalDate day) {
    return list(
        "municipality = ?1 and inForceFrom > ?2 and reach = ?3 and status in (?4, ?5)"
            + " order by inForceFrom",
        municipality,
        day,
        Reach.WHOLE_MUNICIPALITY,
        DecisionStatus.DECIDED,
        DecisionStatus.IN_FORCE);
  }

  private static Cursor position(Decision last) {
    LocalDate day = last.inForceFrom() == null ? NO_DAY : last.inForceFrom();
    return Cursor.after(day, last.id());
  }
}
