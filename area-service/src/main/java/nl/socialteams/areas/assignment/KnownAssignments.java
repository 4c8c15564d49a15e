// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import nl.socialteams.knowntime.Days;

/** Reads assignments as they are known now. */
@ApplicationScoped
public class KnownAssignments {
  private static final String KNOWN =
      "select id, neighbourhood, part, team, decision, lower(valid) as valid_from,"
          + " upper(valid) as valid_until from assignment where upper_inf(known)";

  private final EntityManager entities;

  @Inject
  KnownAssignments(EntityManager entities) {
    this.entities = entities;
  }

  /** All of a municipality that hold on a day. */
  public List<AssignedArea> on(String municipality, LocalDate day) {
    String sql = KNOWN + " and municipality = :municipality and valid @> cast(:day as date)";
    return read(query(sql).setParameter("municipality", municipality).setParameter("day", day));
  }

  /** All of a neighbourhood and its parts that hold on a day. */
  public List<AssignedArea> in(String neighbourhood, LocalDate day) {
    String sql = KNOWN + " and neighbourhood = :neighbourhood and valid @> cast(:day as date)";
    return read(query(sql).setParameter("neighbourhood", neighbourhood).setParameter("day", day));
  }

  /** All of a municipality that hold on some day from this one on. */
  public List<AssignedArea> from(String municipality, LocalDate day) {
    String sql =
        KNOWN
            + " and municipality = :municipality"
            + " and valid && daterange(cast(:day as date), null)";
    return read(query(sql).setParameter("municipality", municipality).setParameter("day", day));
  }

  /** All of a team that hold on some day from this one on. */
  public List<AssignedArea> ofTeam(UUID team, LocalDate day) {
    String sql = KNOWN + " and team = :team and valid && daterange(cast(:day as date), null)";
    return read(query(sql).setParameter("team", team).setParameter("day", day));
  }

  private Query query(String sql) {
    return entities.createNativeQuery(sql + " order by neighbourhood, part, valid", Tuple.class);
  }

  @SuppressWarnings("unchecked")
  private static List<AssignedArea> read(Query query) {
    return query.getResultList().stream().map(row -> assigned((Tuple) row)).toList();
  }

  private static AssignedArea assigned(Tuple row) {
    return new AssignedArea(
        row.get(0, UUID.class),
        row.get(1, String.class),
        row.get(2, UUID.class),
        row.get(3, UUID.class),
        row.get(4, UUID.class),
        Days.of(row.get(5)),
        Days.of(row.get(6)));
  }
}
