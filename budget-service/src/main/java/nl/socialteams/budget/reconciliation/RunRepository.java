// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Runs of the last month. */
@ApplicationScoped
class RunRepository implements PanacheRepositoryBase<ReconciliationRun, UUID> {

  /** When the latest run that passed had started; null where none has. */
  Instant lastPassed() {
    return find("differences = 0 order by startedOn desc")
        .range(0, 0)
        .firstResultOptional()
        .map(ReconciliationRun::startedOn)
        .orElse(null);
  }

  /** The latest one first. */
  Page<ReconciliationRun> page(Cursor after, int limit) {
    UUID before = after.identifier(0, Cursor.LAST);
    List<ReconciliationRun> found = find("id < ?1 order by id desc", before).range(0, limit).list();
    return Page.of(found, limit, run -> Cursor.after(run.id()));
  }
}
