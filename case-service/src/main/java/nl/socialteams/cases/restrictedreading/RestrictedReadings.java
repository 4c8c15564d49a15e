// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restrictedreading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Readings of restricted files, the newest first: their ids follow time. */
@ApplicationScoped
class RestrictedReadings implements PanacheRepositoryBase<RestrictedReading, UUID> {
  Page<RestrictedReading> page(UUID restriction, Cursor after, int limit) {
    List<RestrictedReading> found =
        find(
                "restriction = ?1 and id < ?2 order by id desc",
                restriction,
                after.identifier(0, Cursor.LAST))
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }

  Optional<RestrictedReading> of(UUID restriction, UUID id) {
    return find("restriction = ?1 and id = ?2", restriction, id).firstResultOptional();
  }
}
