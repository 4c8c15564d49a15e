// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Teams of all municipalities. */
@ApplicationScoped
public class TeamRepository implements PanacheRepositoryBase<Team, UUID> {
  private static final String AFTER =
      "municipality = :municipality and (name > :name or name = :name and id > :id)";

  /**
   * @param on only teams that work on this day; null for all there ever were
   */
  Page<Team> page(String municipality, LocalDate on, Cursor after, int limit) {
    String name = after.isStart() ? "" : after.value(0);
    UUID id = after.isStart() ? new UUID(0, 0) : identifier(after.value(1));
    Parameters parameters =
        Parameters.with("municipality", municipality).and("name", name).and("id", id);
    String working = "";
    if (on != null) {
      working = " and foundedOn <= :on and (endedOn is null or endedOn > :on)";
      parameters.and("on", on);
    }
    List<Team> found =
        find(AFTER + working + " order by name, id", parameters).range(0, limit).list();
    return Page.of(found, limit, team -> Cursor.after(team.name(), team.id()));
  }

  /** All that there ever were in a municipality. */
  public List<Team> of(String municipality) {
    return list("municipality = ?1 order by name, id", municipality);
  }

  private static UUID identifier(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notOurs) {
      throw Cursor.unreadable();
    }
  }
}
