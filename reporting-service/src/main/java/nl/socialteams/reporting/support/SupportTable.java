// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.support;

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

/** Forms of support in the cases that were registered. */
@ApplicationScoped
class SupportTable implements ReportTable {
  private static final TableDefinition DEFINITION =
      new TableDefinition(
          "support",
          "R4",
          List.of(Dimension.of("lifeDomainVersion"), Dimension.of("arrangement")),
          List.of(Dimension.of("lifeDomain", "LIFE_DOMAIN"), Dimension.of("ring", "TILT_RING")),
          List.of(),
          Exposure.PROTECTED);
  private static final String FACTS =
      """
      select {neighbourhood r.neighbourhood}, {part r.part_id}, {team r.team_id},
        {month r.registered_on},
        cast(s.life_domain_version as text), s.arrangement, s.life_domain, s.ring, count(*), cast(null as numeric)
      from support_fact s
      join registration_fact r on r.projection = s.projection and r.case_id = s.case_id
      where r.projection = :projection and r.municipality = :municipality and r.form = 'CASE'
        and r.registered_on between :from and :until and r.known_from <= :known
        and s.valid_from <= :day and s.known_from <= :known
        and (s.known_until is null or s.known_until > :known)
      group by 1, 2, 3, 4, 5, 6, 7, 8
      """;

  private final FactReader facts;

  @Inject
  SupportTable(FactReader facts) {
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
