// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Who takes part in which activity. */
@ApplicationScoped
class ParticipationRepository implements PanacheRepositoryBase<Participation, UUID> {

  Page<Participation> page(UUID activity, Cursor after, int limit) {
    UUID id = after.identifier(0);
    List<Participation> found =
        find("activity = ?1 and id > ?2 order by id", activity, id).range(0, limit).list();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }
}
