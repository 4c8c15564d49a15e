// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.fact;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.MappedSuperclass;

import nl.socialteams.knowntime.HistoryOutOfOrder;
import nl.socialteams.knowntime.Knowledge;

/** A fact that another may come in the place of. */
@MappedSuperclass
public abstract class ReplaceableFact extends Fact {
  private UUID replaces;

  protected ReplaceableFact() {}

  /**
   * @param replaces the fact whose place this one takes, or null
   */
  protected ReplaceableFact(String municipality, UUID replaces, Knowledge known) {
    super(municipality, known);
    this.replaces = replaces;
  }

  public UUID replaces() {
    return replaces;
  }

  /** When another became known in its place; null while it counts. */
  public abstract Instant knownUntil();

  /**
   * @throws AlreadyReplaced where another fact took its place before
   * @throws HistoryOutOfOrder where what replaces it was not known later
   */
  public void requireReplaceable(Knowledge by) {
    if (knownUntil() != null) {
      throw new AlreadyReplaced();
    }
    if (!by.from().isAfter(knownFrom())) {
      throw new HistoryOutOfOrder();
    }
  }
}
