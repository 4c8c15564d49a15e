// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

/** The suite answered what the loader cannot go on with; the message says what and where. */
final class LoadFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LoadFailure(String message) {
    super(message);
  }
}
