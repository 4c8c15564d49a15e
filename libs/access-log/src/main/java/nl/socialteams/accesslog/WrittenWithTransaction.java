// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.util.ArrayList;
import java.util.List;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;

/** Writes the lines with the change itself: both are there, or neither. */
final class WrittenWithTransaction implements Synchronization {
  private final AccessRecorder recorder;
  private final List<Touched> written = new ArrayList<>();

  WrittenWithTransaction(AccessRecorder recorder) {
    this.recorder = recorder;
  }

  void write() {
    written.addAll(recorder.writeWithTransaction());
  }

  @Override
  public void beforeCompletion() {
    write();
  }

  @Override
  public void afterCompletion(int status) {
    recorder.transactionEnded(written, status == Status.STATUS_COMMITTED);
  }
}
