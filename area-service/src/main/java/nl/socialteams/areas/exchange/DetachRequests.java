// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchange;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import nl.socialteams.areas.runningcase.CaseDestroyed;

/** Keeps the requests that came from a destroyed case, and tells them again without it. */
@ApplicationScoped
class DetachRequests {
  private final EntryRepository entries;
  private final ExchangeEvents events;

  @Inject
  DetachRequests(EntryRepository entries, ExchangeEvents events) {
    this.entries = entries;
    this.events = events;
  }

  void detach(@Observes CaseDestroyed gone) {
    List<ExchangeEntry> requests = entries.ofCase(gone.caseId());
    requests.forEach(ExchangeEntry::leaveCase);
    entries.flush();
    requests.forEach(events::changed);
  }
}
