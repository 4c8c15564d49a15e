// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.sealing;

/** A seal does not open. Says which one, never what is in it. */
public final class SealBroken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SealBroken(SealedPlace place, Exception cause) {
    super("The seal of " + place.kind() + " " + place.id() + " does not open", withoutText(cause));
  }

  /** The message of a reader of JSON may quote what it read. */
  private static Throwable withoutText(Exception cause) {
    return cause instanceof java.security.GeneralSecurityException ? cause : null;
  }
}
