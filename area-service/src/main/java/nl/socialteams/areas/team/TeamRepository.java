// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Teams of all municipalities. */
@ApplicationScoped
public class TeamRepository implements PanacheRepositoryBase<Team, UUID> {

  /**
   * @param on only teams that work on this day; null for all there ever were
   */
  Page<Team> page(String municipality, LocalDate on, Cursor after, int limit) {
    String name = after.isStart() ? "" : after.value(0);
    UUID id = after.isStart() ? new UUID(0, 0) : identifier(after.value(1));
    List<Team> found =
        find(
                "municipality = ?1 and (name > ?2 or name = ?2 and id > ?3)"
                    + " and (?4 is null or foundedOn <= ?4 and (endedOn is null or endedOn > ?4))"
                    + " order by name, id",
                municipality,
                name,
                id,
                on)
            .range(0, limit)
            .list();
    return Page.of(found, limit, team -> Cursor.after(team.name(), team.id()));
  }

  private static UUID identifier(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notOurs) {
      throw Cursor.unreadable();
    }
  }
}
