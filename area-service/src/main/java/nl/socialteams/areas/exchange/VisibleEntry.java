// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchange;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;

/** Policy: requests and offers are visible to who works with the exchange of the municipality. */
@ApplicationScoped
public class VisibleEntry {
  private final Caller caller;
  private final EntryRepository entries;

  @Inject
  VisibleEntry(Caller caller, EntryRepository entries) {
    this.caller = caller;
    this.entries = entries;
  }

  /**
   * @throws NotFoundException where it is absent, on the other side, or not visible
   */
  public ExchangeEntry entry(Side side, UUID id) {
    ExchangeEntry found = entries.findById(id);
    if (found == null || found.side() != side || !caller.actsFor(found.municipality())) {
      throw new NotFoundException();
    }
    return found;
  }
}
