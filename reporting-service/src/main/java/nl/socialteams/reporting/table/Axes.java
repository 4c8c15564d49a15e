// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import nl.socialteams.reporting.wording.ReportWords;

/** The teams, areas and months that rows are divided by, and what they are called. */
@ApplicationScoped
class Axes {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final String SERVED =
      """
      select a.neighbourhood, a.part_id, a.team_id
      from assignment_fact a
      join neighbourhood_fact n on n.projection = a.projection and n.code = a.neighbourhood
      where a.projection = :projection and n.municipality = :municipality
        and a.valid_from <= :day and (a.valid_until is null or a.valid_until > :day)
        and a.known_from <= :known and (a.known_until is null or a.known_until > :known)
      """;
  private static final String TEAMS =
      """
      select cast(team_id as text), name from team_fact
      where projection = :projection and municipality = :municipality
      order by name, team_id
      """;

  /** Under their names in the last list up to the reference date, or the first after. */
  private static final String NEIGHBOURHOODS =
      """
      select distinct on (n.code) n.code, y.name, y.district_code, y.district_name
      from neighbourhood_fact n
      join neighbourhood_year_fact y on y.projection = n.projection and y.neighbourhood = n.code
      where n.projection = :projection and n.municipality = :municipality
      order by n.code, (y.year <= extract(year from cast(:day as date))) desc,
        abs(y.year - extract(year from cast(:day as date)))
      """;

  private final FactReader facts;
  private final ReportWords words;
  private final Clock clock;

  @Inject
  Axes(FactReader facts, ReportWords words, Clock clock) {
    this.facts = facts;
    this.words = words;
    this.clock = clock;
  }

  Axis of(int projection, TableQuestion asked) {
    FactQuestion question = asked.facts(projection);
    return new Axis(
        asked.by(),
        asked.areas(),
        asked.areas() == Areas.AS_THEY_ARE && asked.by() == By.TEAM
            ? served(today(question))
            : new ServedAreas(List.of()),
        asked.by() == By.DISTRICT ? districts(question) : Map.of());
  }

  /** Names by key, in the order of the rows; what is not known comes last. */
  Map<String, String> labels(int projection, TableQuestion asked) {
    FactQuestion question = asked.facts(projection);
    Map<String, String> labels = new LinkedHashMap<>();
    switch (asked.by()) {
      case MUNICIPALITY -> labels.put(Axis.TOTAL, words.of("total"));
      case TEAM -> name(labels, TEAMS, question, 0, 1);
      case NEIGHBOURHOOD -> name(labels, NEIGHBOURHOODS, question, 0, 1);
      case DISTRICT -> name(labels, NEIGHBOURHOODS, question, 2, 3);
      case MONTH -> asked.period().months().forEach(m -> labels.put(m.toString(), m.toString()));
    }
    labels.put(Axis.UNKNOWN, words.of("unknown"));
    return labels;
  }

  private void name(
      Map<String, String> labels, String statement, FactQuestion asked, int key, int name) {
    facts
        .rows(statement, asked)
        .filter(row -> row.get(key) != null)
        .forEach(row -> labels.put(row.get(key, String.class), row.get(name, String.class)));
  }

  private FactQuestion today(FactQuestion asked) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    return new FactQuestion(
        asked.projection(),
        asked.municipality(),
        asked.from(),
        asked.until(),
        today,
        asked.known(),
        asked.needed());
  }

  private ServedAreas served(FactQuestion asked) {
    return new ServedAreas(facts.rows(SERVED, asked).map(Axes::area).toList());
  }

  private static ServedArea area(Tuple row) {
    return new ServedArea(row.get(0, String.class), row.get(1, UUID.class), row.get(2, UUID.class));
  }

  private Map<String, String> districts(FactQuestion asked) {
    Map<String, String> districts = new HashMap<>();
    facts
        .rows(NEIGHBOURHOODS, asked)
        .filter(row -> row.get(2) != null)
        .forEach(row -> districts.put(row.get(0, String.class), row.get(2, String.class)));
    return districts;
  }
}
