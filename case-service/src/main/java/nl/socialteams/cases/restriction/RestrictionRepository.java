// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restriction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Restrictions, the newest first: their ids follow time. */
@ApplicationScoped
class RestrictionRepository implements PanacheRepositoryBase<ProcessingRestriction, UUID> {

  Optional<ProcessingRestriction> visible(UUID id, Set<String> municipalities) {
    return find("id = ?1 and municipality in ?2", id, municipalities).firstResultOptional();
  }

  Page<ProcessingRestriction> page(String municipality, Cursor after, int limit) {
    List<ProcessingRestriction> found =
        find(
                "municipality = ?1 and id < ?2 order by id desc",
                municipality,
                after.identifier(0, Cursor.LAST))
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }
}
