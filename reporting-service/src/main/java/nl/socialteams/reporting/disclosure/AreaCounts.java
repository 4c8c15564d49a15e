// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import java.util.Arrays;

/**
 * Counts by area and class, and their sums.
 *
 * @param counts by area, then by class
 * @param noAnswer the class of those who did not answer, which other tables tell too; -1 for none
 */
record AreaCounts(long[][] counts, int noAnswer) {
  int areas() {
    return counts.length;
  }

  int classes() {
    return counts.length == 0 ? 0 : counts[0].length;
  }

  long count(int area, int kind) {
    return counts[area][kind];
  }

  long[] area(int area) {
    return counts[area];
  }

  long[] ofClass(int kind) {
    return Arrays.stream(counts).mapToLong(row -> row[kind]).toArray();
  }

  long[] areaSums() {
    return Arrays.stream(counts).mapToLong(row -> Arrays.stream(row).sum()).toArray();
  }

  long[] classSums() {
    long[] sums = new long[classes()];
    Arrays.setAll(sums, kind -> Arrays.stream(ofClass(kind)).sum());
    return sums;
  }

  long sum() {
    return Arrays.stream(areaSums()).sum();
  }

  boolean hasNoAnswer() {
    return noAnswer >= 0;
  }

  /** Of the counts of an area, or of the sums of all, those who answered. */
  long answered(long[] row) {
    long sum = Arrays.stream(row).sum();
    return hasNoAnswer() ? sum - row[noAnswer] : sum;
  }

  /** The class that goes only where nothing else is left to withhold. */
  boolean[] lastToGo() {
    boolean[] last = new boolean[classes()];
    if (hasNoAnswer()) {
      last[noAnswer] = true;
    }
    return last;
  }
}
