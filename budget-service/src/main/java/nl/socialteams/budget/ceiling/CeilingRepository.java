// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ceiling;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Ceilings of all budgets. */
@ApplicationScoped
class CeilingRepository implements PanacheRepositoryBase<Ceiling, UUID> {

  /** The one set last first. */
  Page<Ceiling> page(UUID budget, Cursor after, int limit) {
    UUID before = after.identifier(0, Cursor.LAST);
    List<Ceiling> found =
        find("budget = ?1 and id < ?2 order by id desc", budget, before).range(0, limit).list();
    return Page.of(found, limit, ceiling -> Cursor.after(ceiling.id()));
  }

  /** The budget's state has changed with it. */
  void countIn(UUID budget) {
    getEntityManager()
        .createNativeQuery(
            "update budget set ceilings = ceilings + 1, version = version + 1 where id = :budget")
        .setParameter("budget", budget)
        .executeUpdate();
  }
}
