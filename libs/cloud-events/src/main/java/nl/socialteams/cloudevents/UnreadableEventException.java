// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cloudevents;

/** An event that is no CloudEvent 1.0 in JSON, or whose data break its contract. */
public final class UnreadableEventException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public UnreadableEventException(String message) {
    super(message);
  }

  UnreadableEventException(String message, Throwable cause) {
    super(message, cause);
  }
}
