// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Working budgets of all municipalities. */
@ApplicationScoped
public class BudgetRepository implements PanacheRepositoryBase<Budget, UUID> {
  private static final String AFTER =
      "municipality = :municipality and (year < :fromYear or year = :fromYear and id > :fromId)";

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
    Parameters parameters =
        Parameters.with("municipality", municipality)
            .and("fromYear", from.year())
            .and("fromId", from.id());
    String ofYear = "";
    if (year != null) {
      ofYear = " and year = :year";
      parameters.and("year", year);
    }
    List<Budget> found =
        find(AFTER + ofYear + " order by year desc, id", parameters).range(0, limit).list();
    return Page.of(found, limit, budget -> Cursor.after(budget.year(), budget.id()));
  }
}
