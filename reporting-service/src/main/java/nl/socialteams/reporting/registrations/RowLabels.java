// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.registrations;

import java.time.format.DateTimeFormatter;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import nl.socialteams.reporting.wording.ReportWords;

/** The rows that a grouping can have, in their order. */
@ApplicationScoped
class RowLabels {
  /** Teams that work in the period are shown, whether anybody was registered or not. */
  private static final String TEAMS =
      """
      select cast(team_id as text) as key, name,
        founded_on <= :until and (ended_on is null or ended_on > :from) as always
      from team_fact
      where projection = :projection and municipality = :municipality
      order by name, team_id
      """;

  /**
   * Neighbourhoods under their name in the last list up to the period's end, or the first after.
   */
  private static final String NEIGHBOURHOODS =
      """
      select distinct on (n.code) n.code as key, y.name, true as always
      from neighbourhood_fact n
      join neighbourhood_year_fact y on y.projection = n.projection and y.neighbourhood = n.code
      where n.projection = :projection and n.municipality = :municipality
      order by n.code, (y.year <= extract(year from cast(:until as date))) desc,
        abs(y.year - extract(year from cast(:until as date)))
      """;

  private final EntityManager entities;
  private final ReportWords words;

  @Inject
  RowLabels(EntityManager entities, ReportWords words) {
    this.entities = entities;
    this.words = words;
  }

  List<RowLabel> of(int projection, RegistrationsQuestion asked) {
    return switch (asked.by()) {
      case TOTAL -> List.of(new RowLabel(CountStatements.TOTAL, words.of("total"), true));
      case MONTH -> months(asked.period());
      case TEAM ->
          labels(query(TEAMS, projection, asked).setParameter("from", asked.period().from()));
      case NEIGHBOURHOOD -> labels(query(NEIGHBOURHOODS, projection, asked));
    };
  }

  private List<RowLabel> months(Period period) {
    DateTimeFormatter inWords = DateTimeFormatter.ofPattern("LLLL yyyy", words.locale());
    return period.months().stream()
        .map(month -> new RowLabel(month.toString(), inWords.format(month), true))
        .toList();
  }

  private Query query(String statement, int projection, RegistrationsQuestion asked) {
    return entities
        .createNativeQuery(statement, Tuple.class)
        .setParameter("projection", projection)
        .setParameter("municipality", asked.municipality())
        .setParameter("until", asked.period().until());
  }

  @SuppressWarnings("unchecked")
  private static List<RowLabel> labels(Query query) {
    List<Tuple> found = query.getResultList();
    return found.stream().map(RowLabels::label).toList();
  }

  private static RowLabel label(Tuple row) {
    return new RowLabel(
        row.get(0, String.class), row.get(1, String.class), row.get(2, Boolean.class));
  }
}
