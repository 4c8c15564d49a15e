// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.time.Instant;

import jakarta.persistence.Embeddable;

import nl.socialteams.knowntime.HistoryOutOfOrder;
import nl.socialteams.knowntime.Knowledge;

/** When a row was known. */
@Embeddable
class Known {
  private Instant knownFrom;
  private Instant knownUntil;
  private boolean asserted;

  protected Known() {}

  Known(Knowledge known) {
    this.knownFrom = known.from();
    this.asserted = known.asserted();
  }

  void supersede(Knowledge known) {
    if (knownUntil != null || !known.from().isAfter(knownFrom)) {
      throw new HistoryOutOfOrder();
    }
    knownUntil = known.from();
  }

  Instant from() {
    return knownFrom;
  }

  Instant until() {
    return knownUntil;
  }

  boolean asserted() {
    return asserted;
  }
}
