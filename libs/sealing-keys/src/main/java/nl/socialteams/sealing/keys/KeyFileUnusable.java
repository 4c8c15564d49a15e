// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.sealing.keys;

/** Without its keys a service does not start. Says what is wrong, never what the keys are. */
public final class KeyFileUnusable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public KeyFileUnusable(String message, Throwable cause) {
    super(message, cause);
  }
}
