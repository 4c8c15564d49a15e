// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.budget.spent.Period;
import nl.socialteams.budget.spent.SpentRows;

/** Holds the last scores of the cases that were paid for against the first ones. */
@ApplicationScoped
class CalculateSocialReturn {
  /** Fewer cases would tell of one of them. */
  static final int FEWEST_CASES = 5;

  private static final Set<String> PARTICIPATION = Set.of("PARTICIPATION", "SOCIAL_NETWORK");

  private static final String CASES =
      """
      select count(*), count(*) filter (where exists (
        select 1 from self_sufficiency_change c
        where c.case_id = p.case_id and c.last_on > c.first_on))
      from (select distinct case_id from spent_in_period where paid > 0 and case_id is not null) p
      """;

  private static final String CHANGES =
      """
      select c.matrix, c.matrix_version, c.domain,
        count(*) filter (where c.last_score > c.first_score),
        count(*) filter (where c.last_score = c.first_score),
        count(*) filter (where c.last_score < c.first_score),
        sum(c.last_score - c.first_score)
      from (select distinct case_id from spent_in_period where paid > 0 and case_id is not null) p
      join self_sufficiency_change c on c.case_id = p.case_id
      where c.last_on > c.first_on
      group by c.matrix, c.matrix_version, c.domain order by 1, 2, 3
      """;

  private final EntityManager entities;
  private final UnsuppressedFigures unsuppressed;

  @Inject
  CalculateSocialReturn(EntityManager entities, UnsuppressedFigures unsuppressed) {
    this.entities = entities;
    this.unsuppressed = unsuppressed;
  }

  /** Without outcomes where the caller may not see them. */
  SocialReturn of(Period period) {
    return unsuppressed.areToldOf(period) ? outcomes(period) : SocialReturn.NOT_TOLD;
  }

  private SocialReturn outcomes(Period period) {
    Tuple cases = (Tuple) SpentRows.query(entities, CASES, period).getSingleResult();
    long concerned = number(cases, 0);
    long measured = number(cases, 1);
    if (measured < FEWEST_CASES) {
      return new SocialReturn(concerned, measured, "TOO_FEW_CASES", null, null, List.of());
    }
    List<Tuple> rows = new ArrayList<>();
    for (Object found : SpentRows.query(entities, CHANGES, period).getResultList()) {
      rows.add((Tuple) found);
    }
    return new SocialReturn(
        concerned,
        measured,
        null,
        together(rows),
        together(
            rows.stream().filter(row -> PARTICIPATION.contains(row.get(2, String.class))).toList()),
        rows.stream().map(CalculateSocialReturn::domain).toList());
  }

  private static DomainChange domain(Tuple row) {
    return new DomainChange(
        row.get(0, String.class),
        row.get(1, Integer.class),
        row.get(2, String.class),
        together(List.of(row)));
  }

  private static ScoreChange together(List<Tuple> rows) {
    return ScoreChange.of(sum(rows, 3), sum(rows, 4), sum(rows, 5), sum(rows, 6));
  }

  private static long sum(List<Tuple> rows, int at) {
    return rows.stream().mapToLong(row -> number(row, at)).sum();
  }

  private static long number(Tuple row, int at) {
    return row.get(at, Number.class).longValue();
  }
}
