// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.util.List;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;

/** Writes the lines with the change itself: both are there, or neither. */
final class WrittenWithTransaction implements Synchronization {
  private final AccessRecorder recorder;
  private List<Touched> written = List.of();

  WrittenWithTransaction(AccessRecorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public void beforeCompletion() {
    written = recorder.writeWithTransaction();
  }

  @Override
  public void afterCompletion(int status) {
    recorder.transactionEnded(written, status == Status.STATUS_COMMITTED);
  }
}
