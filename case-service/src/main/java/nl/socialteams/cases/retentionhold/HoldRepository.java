// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.retentionhold;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Holds, the newest first: their ids follow time. */
@ApplicationScoped
class HoldRepository implements PanacheRepositoryBase<RetentionHold, UUID> {

  Optional<RetentionHold> visible(UUID id, Set<String> municipalities) {
    return find("id = ?1 and municipality in ?2", id, municipalities).firstResultOptional();
  }

  Page<RetentionHold> page(String municipality, Cursor after, int limit) {
    List<RetentionHold> found =
        find(
                "municipality = ?1 and id < ?2 order by id desc",
                municipality,
                after.identifier(0, Cursor.LAST))
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }
}
