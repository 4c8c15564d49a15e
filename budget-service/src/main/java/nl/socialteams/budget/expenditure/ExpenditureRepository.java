// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Expenditures of all municipalities. */
@ApplicationScoped
public class ExpenditureRepository implements PanacheRepositoryBase<Expenditure, UUID> {
  /** The newest first: identifiers are in the order of recording. */
  Page<Expenditure> page(ExpenditureFilter filter, Cursor after, int limit) {
    UUID before = after.identifier(0, Cursor.LAST);
    Map<String, Object> parameters = new HashMap<>(filter.parameters());
    parameters.put("before", before);
    String query = filter.condition() + " and id < :before order by id desc";
    List<Expenditure> found = find(query, parameters).range(0, limit).list();
    return Page.of(found, limit, expenditure -> Cursor.after(expenditure.id()));
  }
}
