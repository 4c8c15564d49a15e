// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangematch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.areas.exchange.ExchangeEntry;
import nl.socialteams.areas.exchange.MatchReason;

/** Why a request and an offer fit, as SQL over the request {@code r} and the offer {@code o}. */
@ApplicationScoped
class MatchReasons {
  static final String SAME_KIND = "(r.kind = o.kind)";
  static final String SAME_NEIGHBOURHOOD = "(r.neighbourhood = o.neighbourhood)";

  /** Whoever asks has offered something too, and whoever offers has asked something too. */
  static final String BOTH_GIVE_AND_TAKE =
      """
      (exists (select from exchange_entry g where g.participant = r.participant
         and g.side = 'OFFER' and g.status <> 'WITHDRAWN' and g.entered_on <= :day)
       and exists (select from exchange_entry t where t.participant = o.participant
         and t.side = 'REQUEST' and t.status <> 'WITHDRAWN' and t.entered_on <= :day))
      """;

  private final EntityManager entities;

  @Inject
  MatchReasons(EntityManager entities) {
    this.entities = entities;
  }

  /** Those that hold for this pair on the day. */
  List<MatchReason> of(ExchangeEntry request, ExchangeEntry offer, LocalDate day) {
    String sql =
        "select %s, %s, %s from exchange_entry r, exchange_entry o"
                .formatted(SAME_KIND, SAME_NEIGHBOURHOOD, BOTH_GIVE_AND_TAKE)
            + " where r.id = :request and o.id = :offer";
    Tuple holds =
        (Tuple)
            entities
                .createNativeQuery(sql, Tuple.class)
                .setParameter("day", day)
                .setParameter("request", request.id())
                .setParameter("offer", offer.id())
                .getSingleResult();
    return reasons(
        holds.get(0, Boolean.class), holds.get(1, Boolean.class), holds.get(2, Boolean.class));
  }

  static List<MatchReason> reasons(boolean kind, boolean neighbourhood, boolean giveAndTake) {
    List<MatchReason> reasons = new ArrayList<>();
    if (kind) {
      reasons.add(MatchReason.SAME_KIND);
    }
    if (neighbourhood) {
      reasons.add(MatchReason.SAME_NEIGHBOURHOOD);
    }
    if (giveAndTake) {
      reasons.add(MatchReason.BOTH_GIVE_AND_TAKE);
    }
    return reasons;
  }
}
