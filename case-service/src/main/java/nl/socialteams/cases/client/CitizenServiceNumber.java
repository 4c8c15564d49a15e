// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.client;

/**
 * The citizen service number (BSN): nine digits that pass the eleven-test. The last digit counts
 * minus one, the others nine down to two, and eleven divides their sum.
 */
public final class CitizenServiceNumber {
  public static final String FORM = "^[0-9]{9}$";
  private static final String NOBODYS = "000000000";
  private static final int DIGITS = 9;
  private static final int ELEVEN = 11;

  private CitizenServiceNumber() {}

  /**
   * @param digits of the form {@link #FORM}
   */
  static boolean passesElevenTest(String digits) {
    int sum = 0;
    for (int at = 0; at < DIGITS; at++) {
      int weight = at == DIGITS - 1 ? -1 : DIGITS - at;
      sum += weight * Character.digit(digits.charAt(at), 10);
    }
    return sum % ELEVEN == 0 && !NOBODYS.equals(digits);
  }
}
