// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Requests and offers of all municipalities. */
@ApplicationScoped
public class EntryRepository implements PanacheRepositoryBase<ExchangeEntry, UUID> {

  /**
   * @param status null for all
   * @param caseId null for all
   */
  public Page<ExchangeEntry> page(EntryFilter filter, Cursor after, int limit) {
    LocalDate day = after.day(0);
    UUID id = after.identifier(1);
    Parameters parameters = filter.parameters().and("day", day).and("id", id);
    List<ExchangeEntry> found =
        find(
                filter.conditions()
                    + " and (enteredOn > :day or enteredOn = :day and id > :id)"
                    + " order by enteredOn, id",
                parameters)
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.enteredOn(), last.id()));
  }

  /** Whoever changes one of them at the same time waits. */
  List<ExchangeEntry> ofCase(UUID caseId) {
    return find("caseId = ?1 order by id", caseId).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /** Counts a change of what belongs to it. */
  public void changed(ExchangeEntry entry) {
    getEntityManager().lock(entry, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  /** Two who match at once go one after the other. */
  public ExchangeEntry locked(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
