// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import jakarta.transaction.TransactionScoped;

/**
 * What is to be booked once everything else of a transaction is written: whoever spends from a
 * budget waits for its row until then, so nothing comes between the booking and the commit.
 */
@TransactionScoped
public class LastBookings implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient List<Runnable> waiting = new ArrayList<>();
  private boolean begun;

  /** Books at the end of the transaction, or at once where nothing waits for its end. */
  public void add(Runnable booking) {
    if (begun) {
      waiting.add(booking);
    } else {
      booking.run();
    }
  }

  /**
   * @return false where it had begun already
   */
  boolean begin() {
    boolean first = !begun;
    begun = true;
    return first;
  }

  boolean some() {
    return !waiting.isEmpty();
  }

  void book() {
    waiting.forEach(Runnable::run);
  }
}
