// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangematch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.exchange.EntryRepository;
import nl.socialteams.areas.exchange.ExchangeEntry;
import nl.socialteams.areas.exchange.ExchangeEvents;
import nl.socialteams.areas.exchange.ExchangeMatch;
import nl.socialteams.areas.exchange.MatchRepository;
import nl.socialteams.areas.exchange.MatchStatus;
import nl.socialteams.areas.exchange.Side;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.NextStatus;

/** What comes of a match: help was given, or it came to nothing and both are open again. */
@ApplicationScoped
class FinishMatch {
  private final EntryRepository entries;
  private final MatchRepository matches;
  private final NextStatus nextStatus;
  private final ExchangeEvents events;

  @Inject
  FinishMatch(
      EntryRepository entries,
      MatchRepository matches,
      NextStatus nextStatus,
      ExchangeEvents events) {
    this.entries = entries;
    this.matches = matches;
    this.nextStatus = nextStatus;
    this.events = events;
  }

  void fulfil(ExchangeEntry request, MatchStep step) {
    ExchangeMatch match = accepted(request);
    ExchangeEntry offer = entries.locked(match.offer());
    Knowledge known = nextStatus.known("/on", step.on(), step.knownSince(), match.history());
    match.fulfil(step.on(), known);
    request.fulfil(step.on(), known);
    offer.fulfil(step.on(), known);
    tell(request, offer);
  }

  void dissolve(ExchangeEntry request, MatchStep step) {
    ExchangeMatch match = accepted(request);
    ExchangeEntry offer = entries.locked(match.offer());
    Knowledge known = nextStatus.known("/on", step.on(), step.knownSince(), match.history());
    match.dissolve(step.on(), known);
    request.reopen(step.on(), known);
    offer.reopen(step.on(), known);
    tell(request, offer);
  }

  private ExchangeMatch accepted(ExchangeEntry request) {
    entries.locked(request.id());
    return matches
        .current(Side.REQUEST, request.id())
        .filter(match -> match.status() == MatchStatus.ACCEPTED)
        .orElseThrow(RequestNotMatched::new);
  }

  private void tell(ExchangeEntry request, ExchangeEntry offer) {
    entries.flush();
    events.changed(request);
    events.changed(offer);
  }
}
