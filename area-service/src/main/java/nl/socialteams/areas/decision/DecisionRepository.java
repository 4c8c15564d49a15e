// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Decisions of all municipalities. */
@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {

  Page<Decision> page(String municipality, Cursor after, int limit) {
    LocalDate day = after.isStart() ? LocalDate.of(1, 1, 1) : day(after);
    UUID id = after.isStart() ? new UUID(0, 0) : identifier(after);
    List<Decision> found =
        find(
                "municipality = ?1 and (inForceFrom > ?2 or inForceFrom = ?2 and id > ?3)"
                    + " order by inForceFrom, id",
                municipality,
                day,
                id)
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.inForceFrom(), last.id()));
  }

  private static LocalDate day(Cursor cursor) {
    try {
      return LocalDate.parse(cursor.value(0));
    } catch (DateTimeException notOurs) {
      throw Cursor.unreadable();
    }
  }

  private static UUID identifier(Cursor cursor) {
    try {
      return UUID.fromString(cursor.value(1));
    } catch (IllegalArgumentException notOurs) {
      throw Cursor.unreadable();
    }
  }
}
