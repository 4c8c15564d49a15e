// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchange;

import nl.socialteams.problem.Refusal;

/** The request or offer was matched before, or is over. */
final class EntryNotOpen extends Refusal {
  private static final long serialVersionUID = 1L;

  EntryNotOpen(Side side, EntryStatus status) {
    super(side == Side.REQUEST ? "request-not-open" : "offer-not-open", status);
  }
}
