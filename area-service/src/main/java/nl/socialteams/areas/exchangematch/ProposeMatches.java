// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangematch;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import nl.socialteams.areas.exchange.MatchReason;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.knowntime.Days;
import nl.socialteams.knowntime.Today;

/**
 * Proposes matches from what is open now: of the same kind, between two residents, still wanted,
 * and not declined before. Those with the most reasons come first, then whoever asked first.
 */
@ApplicationScoped
class ProposeMatches {
  private static final String FIT =
      """
      select r.id, o.id, r.kind, r.entered_on, %1$s, %2$s
      from exchange_entry r
      join exchange_entry o on o.municipality = r.municipality and o.kind = r.kind
        and o.side = 'OFFER' and o.status = 'OPEN' and o.participant <> r.participant
      where r.municipality = :municipality and r.side = 'REQUEST' and r.status = 'OPEN'
        and (r.until_day is null or r.until_day >= :day)
        and (o.until_day is null or o.until_day >= :day)
        and not exists (select from exchange_decline d where d.request = r.id and d.offer = o.id)
      """
          .formatted(MatchReasons.SAME_NEIGHBOURHOOD, MatchReasons.BOTH_GIVE_AND_TAKE);

  /** Fewer reasons come later. */
  private static final String RANK =
      "(case when %s then 0 else 1 end + case when %s then 0 else 1 end)"
          .formatted(MatchReasons.SAME_NEIGHBOURHOOD, MatchReasons.BOTH_GIVE_AND_TAKE);

  private static final String PLACE = "(" + RANK + ", r.entered_on, r.id, o.id)";

  private final EntityManager entities;
  private final Today today;

  @Inject
  ProposeMatches(EntityManager entities, Today today) {
    this.entities = entities;
    this.today = today;
  }

  /**
   * @param request null for all open requests
   */
  Page<MatchProposalView> page(String municipality, UUID request, Cursor after, int limit) {
    String only = request == null ? "" : " and r.id = :request";
    String next =
        after.isStart()
            ? ""
            : " and " + PLACE + " > (:rank, cast(:enteredOn as date), :afterRequest, :afterOffer)";
    Query query =
        entities
            .createNativeQuery(
                FIT + only + next + " order by " + RANK + ", r.entered_on, r.id, o.id", Tuple.class)
            .setParameter("municipality", municipality)
            .setParameter("day", today.date());
    if (request != null) {
      query.setParameter("request", request);
    }
    if (!after.isStart()) {
      query
          .setParameter("rank", after.number(0, 0))
          .setParameter("enteredOn", after.day(1))
          .setParameter("afterRequest", after.identifier(2))
          .setParameter("afterOffer", after.identifier(3));
    }
    return Page.of(read(query.setMaxResults(limit + 1)), limit, ProposeMatches::position);
  }

  @SuppressWarnings("unchecked")
  private static List<MatchProposalView> read(Query query) {
    List<Tuple> rows = query.getResultList();
    return rows.stream().map(ProposeMatches::proposal).toList();
  }

  private static MatchProposalView proposal(Tuple row) {
    return new MatchProposalView(
        row.get(0, UUID.class),
        row.get(1, UUID.class),
        row.get(2, String.class),
        Days.of(row.get(3)),
        MatchReasons.reasons(true, row.get(4, Boolean.class), row.get(5, Boolean.class)));
  }

  private static Cursor position(MatchProposalView last) {
    int rank = MatchReason.values().length - last.reasons().size();
    return Cursor.after(rank, last.requestedOn(), last.requestId(), last.offerId());
  }
}
