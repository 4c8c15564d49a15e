// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.teamload;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import nl.socialteams.reporting.table.ServedArea;

/** Reads the facts that load is made of. */
@ApplicationScoped
class LoadFacts {
  private static final String RUNNING =
      """
      select neighbourhood, part_id, team_id, count(*)
      from registration_fact
      where projection = :projection and municipality = :municipality and form = 'CASE'
        and registered_on <= :day and known_from <= :known
        and not coalesce(closed_on <= :day and closed_known_from <= :known, false)
      group by neighbourhood, part_id, team_id
      """;
  private static final String SERVED =
      """
      select a.neighbourhood, a.part_id, a.team_id
      from assignment_fact a
      join neighbourhood_fact n on n.projection = a.projection and n.code = a.neighbourhood
      where a.projection = :projection and n.municipality = :municipality
        and a.valid_from <= :day and (a.valid_until is null or a.valid_until > :day)
        and a.known_from <= :known and (a.known_until is null or a.known_until > :known)
      """;

  /** No row where no list is as old as the day. */
  private static final String LIST_YEAR =
      """
      select max(y.year)
      from neighbourhood_year_fact y
      join neighbourhood_fact n on n.projection = y.projection and n.code = y.neighbourhood
      where y.projection = :projection and n.municipality = :municipality
        and y.year <= extract(year from cast(:day as date))
      """;

  private static final String INHABITANTS =
      """
      select y.neighbourhood, y.inhabitants
      from neighbourhood_year_fact y
      join neighbourhood_fact n on n.projection = y.projection and n.code = y.neighbourhood
      where y.projection = :projection and n.municipality = :municipality and y.year = :year
        and y.inhabitants is not null
      """;
  private static final String TEAMS =
      """
      select team_id, name from team_fact
      where projection = :projection and municipality = :municipality
      order by name, team_id
      """;

  private static final String AVAILABLE =
      """
      select m.team_id,
        count(t.kind) filter (where t.known_until is null or t.known_until > :known),
        count(t.kind) filter (where t.fte is null and holds.today),
        sum(t.fte) filter (where holds.today)
      from membership_fact m
      join membership_term_fact t
        on t.projection = m.projection and t.membership_id = m.membership_id
      cross join lateral (
        select t.kind = 'PROFESSIONAL'
          and t.valid_from <= :day and (t.valid_until is null or t.valid_until > :day)
          and (t.known_until is null or t.known_until > :known) as today) holds
      where m.projection = :projection and m.municipality = :municipality
        and t.known_from <= :known
      group by m.team_id
      """;

  private final EntityManager entities;

  @Inject
  LoadFacts(EntityManager entities) {
    this.entities = entities;
  }

  List<RunningCases> running(int projection, TeamLoadQuestion asked) {
    return rows(query(RUNNING, projection, asked)
            .setParameter("day", asked.on())
            .setParameter("known", asked.known()))
        .map(
            row ->
                new RunningCases(
                    row.get(0, String.class),
                    row.get(1, UUID.class),
                    row.get(2, UUID.class),
                    row.get(3, Number.class).intValue()))
        .toList();
  }

  /**
   * @param day on which the areas are served
   */
  List<ServedArea> served(int projection, TeamLoadQuestion asked, LocalDate day) {
    return rows(query(SERVED, projection, asked)
            .setParameter("day", day)
            .setParameter("known", asked.known()))
        .map(
            row ->
                new ServedArea(
                    row.get(0, String.class), row.get(1, UUID.class), row.get(2, UUID.class)))
        .toList();
  }

  /** The last year up to the day's that has a list of neighbourhoods; null where none has. */
  Integer listYear(int projection, TeamLoadQuestion asked) {
    return rows(query(LIST_YEAR, projection, asked).setParameter("day", asked.on()))
        .map(row -> row.get(0, Integer.class))
        .toList()
        .getFirst();
  }

  /** By neighbourhood; those without a number are absent. */
  Map<String, Integer> inhabitants(int projection, TeamLoadQuestion asked, Integer listYear) {
    Map<String, Integer> inhabitants = new HashMap<>();
    if (listYear != null) {
      rows(query(INHABITANTS, projection, asked).setParameter("year", listYear))
          .forEach(row -> inhabitants.put(row.get(0, String.class), row.get(1, Integer.class)));
    }
    return inhabitants;
  }

  /** Names in their order. */
  Map<UUID, String> teams(int projection, TeamLoadQuestion asked) {
    Map<UUID, String> names = new LinkedHashMap<>();
    rows(query(TEAMS, projection, asked))
        .forEach(row -> names.put(row.get(0, UUID.class), row.get(1, String.class)));
    return names;
  }

  /** What is known of the FTE of each team of which any member is known. */
  Map<UUID, AvailableFte> available(int projection, TeamLoadQuestion asked) {
    Map<UUID, AvailableFte> available = new HashMap<>();
    rows(query(AVAILABLE, projection, asked)
            .setParameter("day", asked.on())
            .setParameter("known", asked.known()))
        .filter(row -> row.get(1, Number.class).longValue() > 0)
        .forEach(
            row ->
                available.put(
                    row.get(0, UUID.class),
                    AvailableFte.of(
                        row.get(2, Number.class).longValue(), row.get(3, BigDecimal.class))));
    return available;
  }

  private Query query(String statement, int projection, TeamLoadQuestion asked) {
    return entities
        .createNativeQuery(statement, Tuple.class)
        .setParameter("projection", projection)
        .setParameter("municipality", asked.municipality());
  }

  @SuppressWarnings("unchecked")
  private static java.util.stream.Stream<Tuple> rows(Query query) {
    return ((List<Tuple>) query.getResultList()).stream();
  }
}
