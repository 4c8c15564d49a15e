// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import nl.socialteams.sealing.DataSubject;
import nl.socialteams.sealing.SealedPlace;

/**
 * Notes during a request which personal data it touches. Within a transaction the lines are written
 * with it, else before the answer leaves: all of them at once.
 */
@RequestScoped
public class AccessRecorder {
  private final Notes notes = new Notes();
  private final ActOfRequest acts;
  private final AccessTable table;
  private final RunningTransaction transaction;

  private RunningOperation running;
  private String basis;
  private Object joined;
  private WrittenWithTransaction lines;
  private boolean wrote;

  @Inject
  AccessRecorder(ActOfRequest acts, AccessTable table, RunningTransaction transaction) {
    this.acts = acts;
    this.table = table;
    this.transaction = transaction;
  }

  /**
   * Tells which object the operation shows or changes, and whom it is about. Needed where nothing
   * is sealed or opened, and where a file is to be found by another id than the person's.
   *
   * @param kind of the object, named as the path parameter without {@code Id}
   * @param about null where it is about nobody in particular
   */
  public void tells(String kind, UUID id, DataSubject about, String municipality) {
    Touched touched = new Touched(kind, id, about, municipality);
    if (running == null) {
      table.insert(acts.ofService(Action.CHANGE), List.of(touched));
      return;
    }
    requireDeclared(kind);
    notes.tell(touched);
    joinTransaction();
  }

  /** Says by which rule of a policy the caller was let in, such as {@code DIRECTOR}. */
  public void allowedBy(String rule) {
    basis = rule;
  }

  boolean serves(RunningOperation operation) {
    if (running == null) {
      running = operation;
    }
    return running.declared().activity() != null;
  }

  boolean isRunning() {
    return running != null;
  }

  void seen(SealedPlace place) {
    requireDeclared(place.kind());
    notes.see(Touched.sealed(place));
    joinTransaction();
  }

  private void requireDeclared(String kind) {
    if (running.declared().activity() == null) {
      throw new UndeclaredReading(running.declared().id(), kind);
    }
  }

  private void joinTransaction() {
    Object current = transaction.key();
    if (current != null && !current.equals(joined)) {
      joined = current;
      lines = new WrittenWithTransaction(this);
      transaction.join(lines);
    }
  }

  /**
   * Writes what was noted so far within the running transaction, for a use case that ends with
   * something others wait for. Later notes are written at its end, as ever.
   */
  public void writeNow() {
    if (lines != null && transaction.key() != null && transaction.key().equals(joined)) {
      lines.write();
    }
  }

  List<Touched> writeWithTransaction() {
    List<Touched> taken = notes.take();
    if (!taken.isEmpty()) {
      table.insert(acts.act(running, Outcome.ALLOWED, null, basis), taken);
    }
    return taken;
  }

  void transactionEnded(List<Touched> written, boolean committed) {
    if (committed) {
      wrote |= !written.isEmpty();
      notes.forgetWritten();
    } else {
      notes.putBack(written);
    }
  }

  /**
   * What is still to be written now that the answer is known.
   *
   * @return null where nothing is
   */
  DueLines due(int status) {
    List<Touched> touched = notes.take();
    Outcome outcome = Outcome.of(status);
    if (touched.isEmpty()) {
      boolean due = outcome == Outcome.ALLOWED ? !wrote : RefusedStatus.isRecorded(status);
      if (!due) {
        return null;
      }
      touched = running.askedFor();
    }
    Integer refusal = outcome == Outcome.ALLOWED ? null : status;
    return new DueLines(acts.act(running, outcome, refusal, basis), touched);
  }
}
