// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.loan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Loans of all municipalities. */
@ApplicationScoped
class LoanRepository implements PanacheRepositoryBase<Loan, UUID> {

  Page<Loan> ofThing(UUID thing, Cursor after, int limit) {
    UUID id = after.identifier(0);
    List<Loan> found = find("thing = ?1 and id > ?2 order by id", thing, id).range(0, limit).list();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }

  /** Whoever changes one of them at the same time waits. */
  List<Loan> ofCase(UUID caseId) {
    return find("caseId = ?1 order by id", caseId).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /**
   * @param status null for all
   * @param lateOn only those that should have been back before this day; null for all
   */
  Page<Loan> page(
      String municipality, LoanStatus status, LocalDate lateOn, Cursor after, int limit) {
    Parameters parameters =
        Parameters.with("municipality", municipality)
            .and("day", after.day(0))
            .and("id", after.identifier(1));
    String only = "";
    if (status != null) {
      only += " and status = :status";
      parameters.and("status", status);
    }
    if (lateOn != null) {
      only += " and status = :out and lastDay < :lateOn";
      parameters.and("out", LoanStatus.OUT).and("lateOn", lateOn);
    }
    List<Loan> found =
        find(
                "municipality = :municipality"
                    + " and (firstDay > :day or firstDay = :day and id > :id)"
                    + only
                    + " order by firstDay, id",
                parameters)
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.firstDay(), last.id()));
  }
}
