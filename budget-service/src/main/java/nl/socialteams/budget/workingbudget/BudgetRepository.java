// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.workingbudget;

import java.time.Instant;
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

  /** As it is now, whatever this transaction read before. */
  public Budget now(UUID id) {
    Budget budget = findById(id);
    getEntityManager().refresh(budget);
    return budget;
  }

  /**
   * Holds the rows of two budgets until the transaction ends; always in the same order, so that two
   * who want both never wait for each other.
   */
  public void takeInOrder(UUID one, UUID other) {
    getEntityManager()
        .createNativeQuery(
            "select id from budget where id in (:one, :other) order by id for no key update",
            UUID.class)
        .setParameter("one", one)
        .setParameter("other", other)
        .getResultList();
  }

  /**
   * @param successor null where nothing goes on
   */
  public void close(UUID id, Remainder remainder, UUID successor, Instant on) {
    getEntityManager()
        .createNativeQuery(
            "update budget set closed_on = :on, remainder = :remainder,"
                + " successor = cast(:successor as uuid), version = version + 1 where id = :id")
        .setParameter("on", on)
        .setParameter("remainder", remainder.name())
        .setParameter("successor", successor)
        .setParameter("id", id)
        .executeUpdate();
  }
}
