// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Expenditures of all municipalities. */
@ApplicationScoped
public class ExpenditureRepository implements PanacheRepositoryBase<Expenditure, UUID> {
  private static final UUID LAST = new UUID(-1, -1);

  /** The newest first: identifiers are in the order of recording. */
  Page<Expenditure> page(ExpenditureFilter filter, Cursor after, int limit) {
    List<Expenditure> found =
        find(
                "municipality = ?1 and (?2 is null or budget = ?2)"
                    + " and (?3 is null or spending.team = ?3) and (?4 is null or status = ?4)"
                    + " and id < ?5 order by id desc",
                filter.municipality(),
                filter.budget(),
                filter.team(),
                filter.status(),
                after.isStart() ? LAST : identifier(after.value(0)))
            .range(0, limit)
            .list();
    return Page.of(found, limit, expenditure -> Cursor.after(expenditure.id()));
  }

  private static UUID identifier(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notOurs) {
      throw Cursor.unreadable();
    }
  }
}
