// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

/** A server that did not start or died. The message is one sentence that says what to do. */
public final class ServerFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ServerFailure(String message) {
    super(message);
  }

  public ServerFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
