// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.openinghours;

import java.util.Locale;

/** Times of the day as minutes since midnight, since a day may last until 24:00. */
public final class ClockTime {
  /** From 00:00 to 23:59, and 24:00 for the end of the day. */
  public static final String FORM = "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$";

  private static final int HOUR = 60;

  private ClockTime() {}

  /**
   * @param text in the documented form
   */
  public static short minutes(String text) {
    return (short)
        (Integer.parseInt(text.substring(0, 2)) * HOUR + Integer.parseInt(text.substring(3)));
  }

  public static String text(int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", minutes / HOUR, minutes % HOUR);
  }
}
