// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

/** Which of the parts of a known sum are withheld: the small ones, and enough others. */
final class SmallCounts {
  private final long[] values;
  private final boolean[] last;
  private final boolean[] hidden;
  private final int threshold;

  private SmallCounts(long[] values, boolean[] last, boolean[] hidden, int threshold) {
    this.values = values;
    this.last = last;
    this.hidden = hidden;
    this.threshold = threshold;
  }

  /**
   * @param last those that are withheld for the sake of others only where nothing else is left
   * @param hidden those that are withheld anyway; is added to
   */
  static void hide(long[] values, boolean[] last, boolean[] hidden, int threshold) {
    new SmallCounts(values, last, hidden, threshold).hide();
  }

  static boolean isSmall(long value, int threshold) {
    return value > 0 && value < threshold;
  }

  private void hide() {
    for (int at = 0; at < values.length; at++) {
      hidden[at] |= isSmall(values[at], threshold);
    }
    while (!isEnough()) {
      int next = next();
      if (next < 0) {
        return;
      }
      hidden[next] = true;
    }
  }

  /**
   * Their sum is known. One alone would be told by it; a small sum is itself a small count; and a
   * sum of as many as there are would tell that each is one.
   */
  private boolean isEnough() {
    int count = 0;
    long sum = 0;
    for (int at = 0; at < values.length; at++) {
      if (hidden[at] && values[at] > 0) {
        count++;
        sum += values[at];
      }
    }
    return count == 0 || count > 1 && sum >= threshold && sum > count;
  }

  /** The smallest that is told, none of nothing; -1 where there is no other. */
  private int next() {
    int best = -1;
    for (int at = 0; at < values.length; at++) {
      if (!hidden[at] && values[at] > 0 && (best < 0 || comesBefore(at, best))) {
        best = at;
      }
    }
    return best;
  }

  private boolean comesBefore(int one, int other) {
    if (last[one] != last[other]) {
      return last[other];
    }
    return values[one] < values[other];
  }
}
