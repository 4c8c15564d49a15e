// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.outbox;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;

/** Wakes the relay once the events of a transaction can be seen. */
record ToldAtCommit(Arrivals arrivals) implements Synchronization {

  @Override
  public void beforeCompletion() {}

  @Override
  public void afterCompletion(int status) {
    if (status == Status.STATUS_COMMITTED) {
      arrivals.tell();
    }
  }
}
