// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Teams of all municipalities. */
@ApplicationScoped
public class TeamRepository implements PanacheRepositoryBase<Team, UUID> {
  private static final String LISTED =
      """
      select * from (
        select t.id as id, coalesce(n.name, t.name) as shown
        from team t left join team_name n on n.team = t.id and upper_inf(n.known)
          and n.valid @> cast(:on as date)
        where t.municipality = :municipality and (cast(:on as date) is null
          or t.founded_on <= :on and (t.ended_on is null or t.ended_on > :on))) as listed
      where (shown, id) > (:name, :id)
      order by shown, id
      """;

  /**
   * By name.
   *
   * @param on only teams that work on this day, by the name of it; null for all there ever were
   */
  Page<Team> page(String municipality, LocalDate on, Cursor after, int limit) {
    List<?> rows =
        getEntityManager()
            .createNativeQuery(LISTED, Tuple.class)
            .setParameter("municipality", municipality)
            .setParameter("on", on)
            .setParameter("name", after.text(0))
            .setParameter("id", after.identifier(1))
            .setMaxResults(limit + 1)
            .getResultList();
    List<Tuple> found = rows.stream().map(Tuple.class::cast).toList();
    return Page.of(found, limit, TeamRepository::position).map(row -> findById(idOf(row)));
  }

  private static Cursor position(Tuple row) {
    return Cursor.after(row.get(1, String.class), idOf(row));
  }

  private static UUID idOf(Tuple row) {
    return row.get(0, UUID.class);
  }

  /** All that there ever were in a municipality. */
  public List<Team> of(String municipality) {
    return list("municipality = ?1 order by name, id", municipality);
  }
}
