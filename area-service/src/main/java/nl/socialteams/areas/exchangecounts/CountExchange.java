// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangecounts;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** Counts from the histories, so that a period of the past gives the same figures for ever. */
@ApplicationScoped
class CountExchange {
  private static final String COUNTS =
      """
      with request as (
        select e.id from exchange_entry e join exchange_entry_status s on s.entry = e.id
        where e.side = 'REQUEST' and e.municipality = :municipality and s.place = 0
          and s.on_day between :from and :until and s.known_from <= :knownAt
          and (cast(:neighbourhood as text) is null or e.neighbourhood = :neighbourhood)
      ), made as (
        select m.id, m.reciprocal from exchange_match m
        join exchange_entry e on e.id = m.request
        join exchange_match_status s on s.match = m.id and s.place = 0
        where m.municipality = :municipality
          and s.on_day between :from and :until and s.known_from <= :knownAt
          and (cast(:neighbourhood as text) is null or e.neighbourhood = :neighbourhood)
          and not exists (select from exchange_match_status d where d.match = m.id
            and d.status = 'DISSOLVED' and d.on_day <= :until and d.known_from <= :knownAt)
      ), open_offer as (
        select e.id from exchange_entry e
        where e.side = 'OFFER' and e.municipality = :municipality
          and (e.until_day is null or e.until_day >= :until)
          and (cast(:neighbourhood as text) is null or e.neighbourhood = :neighbourhood)
          and (select s.status from exchange_entry_status s where s.entry = e.id
            and s.on_day <= :until and s.known_from <= :knownAt
            order by s.place desc limit 1) = 'OPEN'
      ), activity as (
        select a.id from collective_activity a
        where a.municipality = :municipality
          and exists (select from collective_activity_date d where d.activity = a.id
            and d.held_on between :from and :until)
          and (cast(:neighbourhood as text) is null
            or exists (select from collective_activity_neighbourhood n where n.activity = a.id
              and n.neighbourhood = :neighbourhood))
          and (select s.status from collective_activity_status s where s.activity = a.id
            and s.known_from <= :knownAt order by s.place desc limit 1) = 'PLANNED'
      )
      select (select count(*) from request), (select count(*) from made),
        (select count(*) from made where reciprocal), (select count(*) from open_offer),
        (select count(*) from activity)
      """;

  private final EntityManager entities;
  private final Clock clock;

  @Inject
  CountExchange(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  ExchangeCountsView count(ExchangeCountsQuery query) {
    Instant knownAt = query.knownAt == null ? clock.instant() : query.knownAt.toInstant();
    Tuple counts =
        (Tuple)
            entities
                .createNativeQuery(COUNTS, Tuple.class)
                .setParameter("municipality", query.municipality)
                .setParameter("from", query.from)
                .setParameter("until", query.until)
                .setParameter("neighbourhood", query.neighbourhood)
                .setParameter("knownAt", knownAt)
                .getSingleResult();
    return new ExchangeCountsView(
        query.municipality,
        query.from,
        query.until,
        counts.get(0, Long.class),
        counts.get(1, Long.class),
        counts.get(2, Long.class),
        counts.get(3, Long.class),
        counts.get(4, Long.class));
  }
}
