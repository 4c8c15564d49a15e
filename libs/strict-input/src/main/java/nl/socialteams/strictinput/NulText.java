// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

/** Text with the character NUL in it, which PostgreSQL cannot keep. */
final class NulText {
  static final String FAULT = "character-nul";

  private NulText() {}

  static boolean isIn(String text) {
    return text.indexOf('\0') >= 0;
  }
}
