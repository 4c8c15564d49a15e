// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The population that most tables share: cases that were registered in the period. */
@ApplicationScoped
public class RegisteredCases {
  private static final String CASES =
      """
      select {neighbourhood r.neighbourhood}, {part r.part_id}, {team r.team_id},
        {month r.registered_on}, count(*),
        cast(null as numeric)
      from counted_registration r
      where r.projection = :projection and r.municipality = :municipality and r.form = 'CASE'
        and r.registered_on between :from and :until and r.known_from <= :known
      group by 1, 2, 3, 4
      """;

  private final FactReader facts;

  @Inject
  RegisteredCases(FactReader facts) {
    this.facts = facts;
  }

  public List<Fact> of(FactQuestion asked) {
    return facts.read(CASES, asked);
  }
}
