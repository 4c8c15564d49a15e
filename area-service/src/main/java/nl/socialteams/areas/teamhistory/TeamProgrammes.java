// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamhistory;

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

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.knowntime.Days;
import nl.socialteams.knowntime.HistoryOutOfOrder;
import nl.socialteams.knowntime.Knowledge;

/** The programmes that teams are part of. */
@ApplicationScoped
public class TeamProgrammes {
  private final EntityManager entities;

  @Inject
  TeamProgrammes(EntityManager entities) {
    this.entities = entities;
  }

  public void add(TeamId team, TeamProgramme joined) {
    entities
        .createNativeQuery(
            "insert into team_programme"
                + " (id, participation, municipality, team, programme, valid, known_from, asserted)"
                + " values (:id, :id, :municipality, :team, :programme,"
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
  @SuppressWarnings("unchecked")
  public boolean end(UUID team, UUID participation, LocalDate on, Knowledge known) {
    List<UUID> lasting =
        entities
            .createNativeQuery(
                "select id from team_programme where participation = :participation"
                    + " and team = :team and known_until is null and lower(valid) < :on"
                    + " and (upper_inf(valid) or upper(valid) > :on)",
                UUID.class)
            .setParameter("participation", participation)
            .setParameter("team", team)
            .setParameter("on", on)
            .getResultList();
    lasting.forEach(id -> shorten(id, on, known));
    return !lasting.isEmpty();
  }

  private void shorten(UUID id, LocalDate on, Knowledge known) {
    int superseded =
        entities
            .createNativeQuery(
                "update team_programme set known_until = :known"
                    + " where id = :id and known_from < :known")
            .setParameter("id", id)
            .setParameter("known", known.from())
            .executeUpdate();
    if (superseded == 0) {
      throw new HistoryOutOfOrder();
    }
    entities
        .createNativeQuery(
            "insert into team_programme (id, participation, municipality, team, programme, valid,"
                + " known_from, asserted) select :shorter, participation, municipality, team,"
                + " programme, daterange(lower(valid), cast(:on as date)), :known, :asserted"
                + " from team_programme where id = :id")
        .setParameter("shorter", UuidCreator.getTimeOrderedEpoch())
        .setParameter("id", id)
        .setParameter("on", on)
        .setParameter("known", known.from())
        .setParameter("asserted", known.asserted())
        .executeUpdate();
  }

  public boolean has(UUID team, UUID id) {
    return of(List.of(team)).getOrDefault(team, List.of()).stream()
        .anyMatch(programme -> programme.id().equals(id));
  }

  /** As they are known now. */
  public Map<UUID, List<TeamProgramme>> of(Collection<UUID> teams) {
    return read(teams, "known_until is null order by valid, id").stream()
        .collect(Collectors.groupingBy(TeamProgramme::team));
  }

  /** Everything that was ever known of a team's. */
  public List<TeamProgramme> ever(UUID team) {
    return read(List.of(team), "true order by known_from, id");
  }

  @SuppressWarnings("unchecked")
  private List<TeamProgramme> read(Collection<UUID> teams, String which) {
    Query query =
        entities
            .createNativeQuery(
                "select participation, team, programme, lower(valid), upper(valid), known_from,"
                    + " known_until, asserted from team_programme where team in (:teams) and "
                    + which,
                Tuple.class)
            .setParameter("teams", teams);
    List<Tuple> rows = query.getResultList();
    return rows.stream().map(TeamProgrammes::programme).toList();
  }

  private static TeamProgramme programme(Tuple row) {
    return new TeamProgramme(
        row.get(0, UUID.class),
        row.get(1, UUID.class),
        row.get(2, String.class),
        Days.of(row.get(3)),
        Days.of(row.get(4)),
        row.get(5, Instant.class),
        row.get(6, Instant.class),
        row.get(7, Boolean.class));
  }
}
