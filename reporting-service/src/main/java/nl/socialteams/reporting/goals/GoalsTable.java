// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.goals;

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

/** Goals that were agreed in the period. */
@ApplicationScoped
class GoalsTable implements ReportTable {
  private static final TableDefinition DEFINITION =
      new TableDefinition(
          "goals",
          "R5",
          List.of(Dimension.of("attachedTo"), Dimension.of("lifeDomainVersion")),
          List.of(Dimension.of("lifeDomain", "LIFE_DOMAIN"), Dimension.of("goal", "GOAL")),
          List.of(),
          Exposure.PROTECTED);
  private static final String FACTS =
      """
      select {neighbourhood r.neighbourhood}, {part r.part_id}, {team r.team_id},
        {month g.agreed_on},
        g.attached_to, coalesce(cast(g.life_domain_version as text), 'NONE'),
        coalesce(g.life_domain, 'NONE'), coalesce(g.goal, 'OF_ARRANGEMENT'), count(*), cast(null as numeric)
      from goal_fact g
      {places left join registration_fact r on r.projection = g.projection and r.case_id = g.case_id}
      where g.projection = :projection and g.municipality = :municipality
        and g.agreed_on between :from and :until and g.known_from <= :known
        and (g.known_until is null or g.known_until > :known)
      group by 1, 2, 3, 4, 5, 6, 7, 8
      """;

  private final FactReader facts;

  @Inject
  GoalsTable(FactReader facts) {
    this.facts = facts;
  }

  @Override
  public TableDefinition definition() {
    return DEFINITION;
  }

  @Override
  public List<Fact> facts(FactQuestion asked) {
    return facts.read(FACTS, asked);
  }
}
