// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.knowntime;

import nl.socialteams.problem.Refusal;

/** Something is said to have been known before what it changes was. */
public final class HistoryOutOfOrder extends Refusal {
  private static final long serialVersionUID = 1L;

  public HistoryOutOfOrder() {
    super("history-out-of-order");
  }
}
