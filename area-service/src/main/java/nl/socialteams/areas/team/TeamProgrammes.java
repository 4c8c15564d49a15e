// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import nl.socialteams.knowntime.Days;

/** The programmes that teams are part of. */
@ApplicationScoped
class TeamProgrammes {
  private final EntityManager entities;

  @Inject
  TeamProgrammes(EntityManager entities) {
    this.entities = entities;
  }

  void add(Team team, TeamProgramme joined) {
    entities
        .createNativeQuery(
            "insert into team_programme"
                + " (id, municipality, team, programme, valid, known_from, asserted)"
                + " values (:id, :municipality, :team, :programme,"
                + " daterange(cast(:from as date), cast(:until as date)), :known, :asserted)")
        .setParameter("id", joined.id())
        .setParameter("municipality", team.municipality())
        .setParameter("team", team.id())
        .setParameter("programme", joined.programme())
        .setParameter("from", joined.from())
        .setParameter("until", joined.until())
        .setParameter("known", joined.knownFrom())
        .setParameter("asserted", joined.asserted())
        .executeUpdate();
  }

  /** Whether it lasted beyond that day, and now ends on it. */
  boolean end(UUID team, UUID id, LocalDate on) {
    return entities
            .createNativeQuery(
                "update team_programme set valid = daterange(lower(valid), cast(:on as date))"
                    + " where id = :id and team = :team and lower(valid) < :on"
                    + " and (upper_inf(valid) or upper(valid) > :on)")
            .setParameter("on", on)
            .setParameter("id", id)
            .setParameter("team", team)
            .executeUpdate()
        == 1;
  }

  boolean has(UUID team, UUID id) {
    return of(List.of(team)).getOrDefault(team, List.of()).stream()
        .anyMatch(programme -> programme.id().equals(id));
  }

  @SuppressWarnings("unchecked")
  Map<UUID, List<TeamProgramme>> of(Collection<UUID> teams) {
    Query query =
        entities
            .createNativeQuery(
                "select id, team, programme, lower(valid), upper(valid), known_from, asserted"
                    + " from team_programme where team in (:teams) order by valid, id",
                Tuple.class)
            .setParameter("teams", teams);
    List<Tuple> rows = query.getResultList();
    return rows.stream()
        .map(TeamProgrammes::programme)
        .collect(Collectors.groupingBy(TeamProgramme::team));
  }

  private static TeamProgramme programme(Tuple row) {
    return new TeamProgramme(
        row.get(0, UUID.class),
        row.get(1, UUID.class),
        row.get(2, String.class),
        Days.of(row.get(3)),
        Days.of(row.get(4)),
        row.get(5, Instant.class),
        row.get(6, Boolean.class));
  }
}
