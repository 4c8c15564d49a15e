// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangematch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.areas.exchange.EntryRepository;
import nl.socialteams.areas.exchange.ExchangeEntry;
import nl.socialteams.areas.exchange.ExchangeEvents;
import nl.socialteams.areas.exchange.ExchangeMatch;
import nl.socialteams.areas.exchange.MatchRepository;
import nl.socialteams.areas.exchange.Side;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.NextStatus;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/**
 * Accepts or declines an offer for a request. The request is locked before the offer, so that of
 * two professionals who match at once one comes second and is told so.
 */
@ApplicationScoped
class MakeMatch {
  private final EntityManager entities;
  private final EntryRepository entries;
  private final MatchRepository matches;
  private final MatchReasons reasons;
  private final NextStatus nextStatus;
  private final ExchangeEvents events;

  @Inject
  MakeMatch(
      EntityManager entities,
      EntryRepository entries,
      MatchRepository matches,
      MatchReasons reasons,
      NextStatus nextStatus,
      ExchangeEvents events) {
    this.entities = entities;
    this.entries = entries;
    this.matches = matches;
    this.reasons = reasons;
    this.nextStatus = nextStatus;
    this.events = events;
  }

  ExchangeMatch accept(ExchangeEntry request, NewMatch wanted) {
    entries.locked(request.id());
    ExchangeEntry offer = offer(request, wanted.offerId());
    LocalDate on = wanted.matchedOn();
    nextStatus.known("/matchedOn", on, wanted.knownSince(), offer.history());
    Knowledge known = nextStatus.known("/matchedOn", on, wanted.knownSince(), request.history());
    request.match(on, known);
    offer.match(on, known);
    ExchangeMatch match =
        new ExchangeMatch(request, offer, reasons.of(request, offer, on), on, known);
    matches.persistAndFlush(match);
    events.changed(request);
    events.changed(offer);
    return match;
  }

  void decline(ExchangeEntry request, DeclinedOffer declined) {
    entries.locked(request.id());
    ExchangeEntry offer = offer(request, declined.offerId());
    request.requireOpen();
    nextStatus.known("/declinedOn", declined.declinedOn(), null, request.history());
    nextStatus.known("/declinedOn", declined.declinedOn(), null, offer.history());
    entities
        .createNativeQuery(
            "insert into exchange_decline (request, offer, declined_on)"
                + " values (:request, :offer, :on) on conflict do nothing")
        .setParameter("request", request.id())
        .setParameter("offer", offer.id())
        .setParameter("on", declined.declinedOn())
        .executeUpdate();
    entries.changed(request);
    events.changed(request);
  }

  private ExchangeEntry offer(ExchangeEntry request, UUID id) {
    ExchangeEntry offer = entries.locked(id);
    if (offer == null
        || offer.side() != Side.OFFER
        || !offer.municipality().equals(request.municipality())) {
      throw new InvalidInput(List.of(Fault.of(Fault.Place.BODY, "/offerId", "unknown-offer")));
    }
    if (offer.participant().equals(request.participant())) {
      throw new OwnOffer();
    }
    return offer;
  }
}
