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
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.knowntime.Days;
import nl.socialteams.knowntime.HistoryOutOfOrder;
import nl.socialteams.knowntime.Knowledge;

/** What teams are and were called; nothing that was known is changed. */
@ApplicationScoped
public class TeamNameHistory {
  private static final String NAMES =
      "select id, team, name, lower(valid), upper(valid), lower(known), upper(known), asserted"
          + " from team_name where ";

  private final EntityManager entities;

  @Inject
  TeamNameHistory(EntityManager entities) {
    this.entities = entities;
  }

  public void begin(
      TeamId team, String name, LocalDate from, LocalDate until, Knowledge known, UUID decision) {
    entities
        .createNativeQuery(
            "insert into team_name (id, municipality, team, name, valid, known, asserted, decision)"
                + " values (:id, :municipality, :team, :name,"
                + " daterange(cast(:from as date), cast(:until as date)), tstzrange(:known, null),"
                + " :asserted, cast(:decision as uuid))")
        .setParameter("id", UuidCreator.getTimeOrderedEpoch())
        .setParameter("municipality", team.municipality())
        .setParameter("team", team.id())
        .setParameter("name", name)
        .setParameter("from", from)
        .setParameter("until", until)
        .setParameter("known", known.from())
        .setParameter("asserted", known.asserted())
        .setParameter("decision", decision)
        .executeUpdate();
  }

  /** It is no longer known to be called so; by which decision, or null. */
  public void supersede(TeamName name, Knowledge known, UUID decision) {
    int superseded =
        entities
            .createNativeQuery(
                "update team_name set known = tstzrange(lower(known), :from),"
                    + " superseded_by = cast(:decision as uuid)"
                    + " where id = :id and upper_inf(known) and lower(known) < :from")
            .setParameter("id", name.id())
            .setParameter("from", known.from())
            .setParameter("decision", decision)
            .executeUpdate();
    if (superseded == 0) {
      throw new HistoryOutOfOrder();
    }
  }

  /** As they are known now, by team, oldest first. */
  public Map<UUID, List<TeamName>> known(Collection<UUID> teams) {
    String sql = NAMES + "team in (:teams) and upper_inf(known) order by valid";
    return read(entities.createNativeQuery(sql, Tuple.class).setParameter("teams", teams)).stream()
        .collect(Collectors.groupingBy(TeamName::team));
  }

  /** Everything that was ever known of a team's names. Names do not wait for the team's own row. */
  public List<TeamName> ever(UUID team) {
    String sql = NAMES + "team = :team order by lower(known), valid";
    return read(
        entities
            .createNativeQuery(sql, Tuple.class)
            .setParameter("team", team)
            .setFlushMode(FlushModeType.COMMIT));
  }

  @SuppressWarnings("unchecked")
  public List<UUID> supersededBy(UUID decision) {
    return entities
        .createNativeQuery(
            "select distinct team from team_name where superseded_by = :decision", UUID.class)
        .setParameter("decision", decision)
        .getResultList();
  }

  /** The names of a municipality's teams on a day. */
  public Map<UUID, String> on(String municipality, LocalDate day) {
    String sql =
        NAMES + "municipality = :municipality and upper_inf(known) and valid @> cast(:day as date)";
    Query query =
        entities
            .createNativeQuery(sql, Tuple.class)
            .setParameter("municipality", municipality)
            .setParameter("day", day);
    return read(query).stream().collect(Collectors.toMap(TeamName::team, TeamName::name));
  }

  @SuppressWarnings("unchecked")
  private static List<TeamName> read(Query query) {
    return query.getResultList().stream().map(row -> name((Tuple) row)).toList();
  }

  private static TeamName name(Tuple row) {
    return new TeamName(
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
