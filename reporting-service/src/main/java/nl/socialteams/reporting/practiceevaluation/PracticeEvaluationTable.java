// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.practiceevaluation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.reporting.table.Dimension;
import nl.socialteams.reporting.table.Exposure;
import nl.socialteams.reporting.table.Fact;
import nl.socialteams.reporting.table.FactQuestion;
import nl.socialteams.reporting.table.FactReader;
import nl.socialteams.reporting.table.ReportTable;
import nl.socialteams.reporting.table.TableDefinition;

/** Answers to the questions of the evaluations that were made in the period. */
@ApplicationScoped
class PracticeEvaluationTable implements ReportTable {
  private static final TableDefinition DEFINITION =
      new TableDefinition(
          "practice-evaluation",
          "R6",
          List.of(Dimension.of("question"), Dimension.of("choice")),
          List.of(Dimension.of("answer")),
          List.of(),
          Exposure.PROTECTED);

  /**
   * Where the cases are is looked up of those only of which what stands with the case does not tell
   * that nothing was evaluated in the period.
   */
  private static final String FACTS =
      """
      select {neighbourhood r.neighbourhood}, {part r.part_id}, {team r.team_id},
        {month e.assessed_on},
        e.question, e.choice, e.answer, count(*), cast(null as numeric)
      from evaluation_answer_fact e
      {places left join (
        select v.case_id, p.neighbourhood, p.part_id, p.team_id
        from evaluations_fact v
        cross join lateral (
          select r.neighbourhood, r.part_id, r.team_id from registration_fact r
          where r.projection = v.projection and r.case_id = v.case_id offset 0) p
        where v.projection = :projection and v.municipality = :municipality
          and (v.settled_from > :known or v.first_on <= :until and v.last_on >= :from)
      ) r on r.case_id = e.case_id}
      where e.projection = :projection and e.municipality = :municipality
        and e.assessed_on between :from and :until and e.known_from <= :known
        and (e.known_until is null or e.known_until > :known)
      group by 1, 2, 3, 4, 5, 6, 7
      """;

  private final FactReader facts;

  @Inject
  PracticeEvaluationTable(FactReader facts) {
    this.facts = facts;
  }

  @Override
  public TableDefinition definition() {
    return DEFINITION;
  }

  @Override
  public List<Fact> facts(FactQuestion asked) {
    return new EvaluationAnswerCounts(facts.read(FACTS, asked)).facts(DEFINITION);
  }
}
