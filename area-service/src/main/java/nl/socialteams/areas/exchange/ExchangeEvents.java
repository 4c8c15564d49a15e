// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.AreaOutbox;
import nl.socialteams.areas.ToldStatuses;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.ExchangeMatchState;
import nl.socialteams.contracts.area.ExchangeOfferState;
import nl.socialteams.contracts.area.ExchangeRequestState;

/** Tells other services of requests and offers; never who it is, nor in which words. */
@ApplicationScoped
public class ExchangeEvents {
  private final AreaOutbox outbox;
  private final MatchRepository matches;

  @Inject
  ExchangeEvents(AreaOutbox outbox, MatchRepository matches) {
    this.outbox = outbox;
    this.matches = matches;
  }

  public void changed(ExchangeEntry entry) {
    switch (entry.side()) {
      case REQUEST ->
          outbox.publish(
              AreaEvents.EXCHANGE_REQUEST_CHANGED, entry.id().toString(), request(entry));
      case OFFER ->
          outbox.publish(AreaEvents.EXCHANGE_OFFER_CHANGED, entry.id().toString(), offer(entry));
    }
  }

  private ExchangeRequestState request(ExchangeEntry entry) {
    return new ExchangeRequestState(
        entry.id(),
        entry.municipality(),
        entry.version(),
        entry.participant(),
        entry.kind(),
        entry.neighbourhood(),
        entry.caseId(),
        entry.enteredOn(),
        entry.untilDay(),
        entry.status().name(),
        ToldStatuses.of(entry.history()),
        matches.ofRequest(entry.id()).stream().map(ExchangeEvents::match).toList());
  }

  private static ExchangeOfferState offer(ExchangeEntry entry) {
    return new ExchangeOfferState(
        entry.id(),
        entry.municipality(),
        entry.version(),
        entry.participant(),
        entry.kind(),
        entry.neighbourhood(),
        entry.enteredOn(),
        entry.untilDay(),
        entry.status().name(),
        ToldStatuses.of(entry.history()));
  }

  private static ExchangeMatchState match(ExchangeMatch match) {
    return new ExchangeMatchState(
        match.id(),
        match.offer(),
        match.reasons().stream().map(MatchReason::name).toList(),
        match.reciprocal(),
        match.status().name(),
        ToldStatuses.of(match.history()));
  }
}
