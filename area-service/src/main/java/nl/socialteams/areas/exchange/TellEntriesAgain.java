// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import nl.socialteams.areas.persondestruction.ParticipantDestroyed;

/** Tells requests and offers of a destroyed participant again, as those of nobody. */
@ApplicationScoped
class TellEntriesAgain {
  private final EntryRepository entries;
  private final ExchangeEvents events;

  @Inject
  TellEntriesAgain(EntryRepository entries, ExchangeEvents events) {
    this.entries = entries;
    this.events = events;
  }

  void tell(@Observes ParticipantDestroyed gone) {
    gone.entries().forEach(entry -> events.changed(entries.findById(entry)));
  }
}
