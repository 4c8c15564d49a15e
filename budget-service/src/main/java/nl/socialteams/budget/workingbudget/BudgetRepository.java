// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Working budgets of all municipalities. */
@ApplicationScoped
public class BudgetRepository implements PanacheRepositoryBase<Budget, UUID> {

  boolean has(String municipality, int year, String sourceOfFunds) {
    return count(
            "municipality = ?1 and year = ?2 and sourceOfFunds = ?3",
            municipality,
            year,
            sourceOfFunds)
        > 0;
  }

  /**
   * The newest year first.
   *
   * @param year null for all years
   */
  Page<Budget> page(String municipality, Integer year, Cursor after, int limit) {
    BudgetPosition from = BudgetPosition.of(after);
    List<Budget> found =
        find(
                "municipality = ?1 and (?2 is null or year = ?2)"
                    + " and (year < ?3 or year = ?3 and id > ?4) order by year desc, id",
                municipality,
                year,
                from.year(),
                from.id())
            .range(0, limit)
            .list();
    return Page.of(found, limit, budget -> Cursor.after(budget.year(), budget.id()));
  }
}
