// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.household;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.cases.ManyRows;
import nl.socialteams.knowntime.Days;

/** The history of directors: no day of a running case without one, none with two. */
@ApplicationScoped
public class Directors {
  private static final String DIRECT =
      """
      insert into director (id, household, team, during)
      select gen_random_uuid(), t.household, t.team, free
      from json_to_recordset(cast(:rows as json)) as t(household uuid, team uuid, since date),
        unnest(datemultirange(daterange(t.since, null)) - coalesce(
          (select range_agg(d.during) from director d where d.household = t.household),
          cast('{}' as datemultirange))) as free
      """;

  private final EntityManager entities;
  private final ManyRows many;

  @Inject
  Directors(EntityManager entities, ManyRows many) {
    this.entities = entities;
    this.many = many;
  }

  /** From a day on the team's coordinator directs, on every day that has no director yet. */
  public void direct(UUID household, UUID team, LocalDate from) {
    direct(List.of(new Directed(household, team, from)));
  }

  /** The same of many households, each of them once. */
  public void direct(List<Directed> households) {
    many.write(DIRECT, households);
  }

  /**
   * After the day on which its last case was closed a household has no director any more: who
   * directed is released with it, and what was proposed is of no use.
   */
  public void release(UUID household, LocalDate lastDay) {
    entities
        .createNativeQuery("select 1 from release_directors(:household, :free)")
        .setParameter("household", household)
        .setParameter("free", lastDay.plusDays(1))
        .getSingleResult();
  }

  public Optional<Director> on(UUID household, LocalDate day) {
    return entities
        .createNativeQuery(
            "select id, team, worker, lower(during), upper(during) from director"
                + " where household = :household and during @> cast(:day as date)",
            Tuple.class)
        .setParameter("household", household)
        .setParameter("day", day)
        .getResultList()
        .stream()
        .map(row -> director((Tuple) row))
        .findFirst();
  }

  /** By household; one that nobody directs is not there. */
  public Map<UUID, Director> on(Collection<UUID> households, LocalDate day) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select id, team, worker, lower(during), upper(during), household from director"
                    + " where household = any (cast(:households as uuid[])) and during @> cast(:day as date)",
                Tuple.class)
            .setParameter("households", households.toArray(UUID[]::new))
            .setParameter("day", day)
            .getResultList();
    return rows.stream()
        .map(Tuple.class::cast)
        .collect(Collectors.toMap(row -> row.get(5, UUID.class), Directors::director));
  }

  private static Director director(Tuple row) {
    return new Director(
        row.get(0, UUID.class),
        row.get(1, UUID.class),
        row.get(2, UUID.class),
        Days.of(row.get(3)),
        Days.of(row.get(4)));
  }

  /** Those who ever directed, the last first, who began before a day. */
  public List<Director> history(UUID household, LocalDate before, int limit) {
    return entities
        .createNativeQuery(
            "select id, team, worker, lower(during), upper(during) from director"
                + " where household = :household and lower(during) < cast(:before as date)"
                + " order by during desc",
            Tuple.class)
        .setParameter("household", household)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(row -> director((Tuple) row))
        .toList();
  }
}
