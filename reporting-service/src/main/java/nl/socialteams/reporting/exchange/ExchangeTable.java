// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.exchange;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.reporting.table.Dimension;
import nl.socialteams.reporting.table.Exposure;
import nl.socialteams.reporting.table.Fact;
import nl.socialteams.reporting.table.FactQuestion;
import nl.socialteams.reporting.table.FactReader;
import nl.socialteams.reporting.table.ReportTable;
import nl.socialteams.reporting.table.TableDefinition;

/** What residents asked of each other and what came of it. */
@ApplicationScoped
class ExchangeTable implements ReportTable {
  private static final TableDefinition DEFINITION =
      new TableDefinition(
          "neighbourhood-exchange",
          "R7",
          List.of(Dimension.of("subject")),
          List.of(Dimension.of("status")),
          List.of(),
          Exposure.PROTECTED);
  private static final String ENTERED =
      """
      select {neighbourhood q.neighbourhood}, cast(null as uuid), {team served.team_id},
        {month q.entered_on}, 'REQUEST', status.status, count(*), cast(null as numeric)
      from exchange_request_fact q
      join lateral (
        select h.status from exchange_request_status_fact h
        where h.projection = q.projection and h.request_id = q.request_id
          and h.true_from <= :day and h.known_from <= :known
        order by h.position desc limit 1
      ) status on true
      left join lateral (
        select a.team_id from assignment_fact a
        where a.projection = q.projection and a.neighbourhood = q.neighbourhood and a.part_id is null
          and a.valid_from <= q.entered_on and (a.valid_until is null or a.valid_until > q.entered_on)
          and a.known_from <= :known and (a.known_until is null or a.known_until > :known)
        limit 1
      ) served on true
      where q.projection = :projection and q.municipality = :municipality
        and q.entered_on between :from and :until
      group by 1, 2, 3, 4, 6
      union all
      select {neighbourhood q.neighbourhood}, cast(null as uuid), {team served.team_id},
        {month q.entered_on}, 'OFFER', status.status, count(*), cast(null as numeric)
      from exchange_offer_fact q
      join lateral (
        select h.status from exchange_offer_status_fact h
        where h.projection = q.projection and h.offer_id = q.offer_id
          and h.true_from <= :day and h.known_from <= :known
        order by h.position desc limit 1
      ) status on true
      left join lateral (
        select a.team_id from assignment_fact a
        where a.projection = q.projection and a.neighbourhood = q.neighbourhood and a.part_id is null
          and a.valid_from <= q.entered_on and (a.valid_until is null or a.valid_until > q.entered_on)
          and a.known_from <= :known and (a.known_until is null or a.known_until > :known)
        limit 1
      ) served on true
      where q.projection = :projection and q.municipality = :municipality
        and q.entered_on between :from and :until
      group by 1, 2, 3, 4, 6
      """;
  private static final String MATCHED =
      """
      select {neighbourhood q.neighbourhood}, cast(null as uuid), {team served.team_id},
        {month m.true_from}, 'MATCH',
        case when m.reciprocal then 'RECIPROCAL' else 'ONE_SIDED' end, count(*), cast(null as numeric)
      from exchange_match_status_fact m
      join exchange_request_fact q on q.projection = m.projection and q.request_id = m.request_id
      left join lateral (
        select a.team_id from assignment_fact a
        where a.projection = q.projection and a.neighbourhood = q.neighbourhood and a.part_id is null
          and a.valid_from <= m.true_from and (a.valid_until is null or a.valid_until > m.true_from)
          and a.known_from <= :known and (a.known_until is null or a.known_until > :known)
        limit 1
      ) served on true
      where q.projection = :projection and q.municipality = :municipality
        and m.status = 'ACCEPTED' and m.true_from between :from and :until
        and m.known_from <= :known
      group by 1, 2, 3, 4, 6
      union all
      select cast(null as text), cast(null as uuid), cast(null as uuid),
        {month c.first_day}, 'ACTIVITY', status.status, count(*), cast(null as numeric)
      from collective_activity_fact c
      join lateral (
        select h.status from collective_activity_status_fact h
        where h.projection = c.projection and h.activity_id = c.activity_id
          and h.known_from <= :known
        order by h.position desc limit 1
      ) status on true
      where c.projection = :projection and c.municipality = :municipality
        and c.first_day between :from and :until
      group by 4, 6
      """;

  private final FactReader facts;

  @Inject
  ExchangeTable(FactReader facts) {
    this.facts = facts;
  }

  @Override
  public TableDefinition definition() {
    return DEFINITION;
  }

  @Override
  public List<Fact> facts(FactQuestion asked) {
    return Stream.of(ENTERED, MATCHED)
        .flatMap(statement -> facts.read(statement, asked).stream())
        .toList();
  }
}
