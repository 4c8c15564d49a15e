// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.time.Instant;

import jakarta.persistence.Embeddable;

import nl.socialteams.knowntime.HistoryOutOfOrder;
import nl.socialteams.knowntime.Knowledge;

/** Since when, and until when, something of a case was known to be so. */
@Embeddable
public class KnownSpan {
  private Instant knownFrom;
  private Instant knownUntil;
  private boolean asserted;

  protected KnownSpan() {}

  public static KnownSpan of(Knowledge known) {
    KnownSpan span = new KnownSpan();
    span.knownFrom = known.from();
    span.asserted = known.asserted();
    return span;
  }

  /** From now on this is known to have been otherwise. */
  public void supersede(Knowledge known) {
    if (knownUntil != null || !known.from().isAfter(knownFrom)) {
      throw new HistoryOutOfOrder();
    }
    knownUntil = known.from();
  }

  public Instant from() {
    return knownFrom;
  }

  /** Null for what is known now. */
  public Instant until() {
    return knownUntil;
  }

  public boolean asserted() {
    return asserted;
  }
}
