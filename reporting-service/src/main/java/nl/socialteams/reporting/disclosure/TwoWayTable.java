// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import java.util.Arrays;

/**
 * Counts by area and class, of which the sums along both are told too. Withholds what is small, and
 * as much more as keeps every small count from being worked out of the others.
 */
final class TwoWayTable {
  private final long[][] counts;
  private final int noAnswer;
  private final int threshold;
  private final int areas;
  private final int classes;
  private final boolean[] hiddenAreas;
  private final boolean[] hiddenClasses;
  private final boolean[][] hidden;

  /**
   * @param counts by area, then by class
   * @param noAnswer the class of those who did not answer, which other tables tell too; -1 for none
   */
  TwoWayTable(long[][] counts, int noAnswer, int threshold) {
    this.counts = counts;
    this.noAnswer = noAnswer;
    this.threshold = threshold;
    this.areas = counts.length;
    this.classes = areas == 0 ? 0 : counts[0].length;
    this.hiddenAreas = new boolean[areas];
    this.hiddenClasses = new boolean[classes];
    this.hidden = new boolean[areas][classes];
    if (areas > 0 && classes > 0) {
      hide();
    }
  }

  boolean hidesArea(int area) {
    return hiddenAreas[area];
  }

  boolean hidesClass(int kind) {
    return hiddenClasses[kind];
  }

  boolean hides(int area, int kind) {
    return hidden[area][kind];
  }

  private void hide() {
    if (SmallCounts.isSmall(Arrays.stream(areaSums()).sum(), threshold)) {
      hideEverything();
      return;
    }
    SmallCounts.hide(areaSums(), new boolean[areas], hiddenAreas, threshold);
    hideClasses();
    hideNoAnswers();
    hideSmallCells();
    while (completeAreas() | completeClasses() | protectSingly()) {
      // until nothing more has to go
    }
  }

  private void hideEverything() {
    Arrays.fill(hiddenAreas, true);
    Arrays.fill(hiddenClasses, true);
    for (boolean[] row : hidden) {
      Arrays.fill(row, true);
    }
  }

  private void hideClasses() {
    boolean[] last = new boolean[classes];
    if (noAnswer >= 0) {
      last[noAnswer] = true;
      hiddenClasses[noAnswer] = SmallCounts.isSmall(answered(classSums()), threshold);
    }
    SmallCounts.hide(classSums(), last, hiddenClasses, threshold);
  }

  /** By what all tables of the same people have in common only, so that they hide the same. */
  private void hideNoAnswers() {
    if (noAnswer < 0) {
      return;
    }
    boolean[] column = new boolean[areas];
    for (int area = 0; area < areas; area++) {
      column[area] = hiddenAreas[area] || SmallCounts.isSmall(answered(counts[area]), threshold);
    }
    SmallCounts.hide(column(noAnswer), new boolean[areas], column, threshold);
    for (int area = 0; area < areas; area++) {
      hidden[area][noAnswer] = column[area];
    }
  }

  private void hideSmallCells() {
    for (int area = 0; area < areas; area++) {
      for (int kind = 0; kind < classes; kind++) {
        hidden[area][kind] |=
            hiddenAreas[area]
                || hiddenClasses[kind]
                || SmallCounts.isSmall(counts[area][kind], threshold);
      }
    }
  }

  private boolean completeAreas() {
    boolean[] last = new boolean[classes];
    if (noAnswer >= 0) {
      last[noAnswer] = true;
    }
    int before = hiddenCells();
    for (int area = 0; area < areas; area++) {
      if (!hiddenAreas[area]) {
        SmallCounts.hide(counts[area], last, hidden[area], threshold);
      }
    }
    return hiddenCells() > before;
  }

  private boolean completeClasses() {
    int before = hiddenCells();
    for (int kind = 0; kind < classes; kind++) {
      if (!hiddenClasses[kind]) {
        boolean[] column = new boolean[areas];
        for (int area = 0; area < areas; area++) {
          column[area] = hidden[area][kind];
        }
        SmallCounts.hide(column(kind), new boolean[areas], column, threshold);
        for (int area = 0; area < areas; area++) {
          hidden[area][kind] |= column[area];
        }
      }
    }
    return hiddenCells() > before;
  }

  /** A cell that no shift within the known sums can change is known. */
  private boolean protectSingly() {
    Shifts shifts = new Shifts(counts, hidden, this::isInside);
    for (int area = 0; area < areas; area++) {
      for (int kind = 0; kind < classes; kind++) {
        if (isInside(area, kind)
            && hidden[area][kind]
            && counts[area][kind] > 0
            && !shifts.canChange(area, kind)
            && hideMore(area)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The smallest other of the area, or, where there is none, all that is left. */
  private boolean hideMore(int area) {
    int next = -1;
    for (int kind = 0; kind < classes; kind++) {
      boolean told = !hidden[area][kind] && counts[area][kind] > 0 && kind != noAnswer;
      if (told && (next < 0 || counts[area][kind] < counts[area][next])) {
        next = kind;
      }
    }
    int before = hiddenCells();
    if (next >= 0) {
      hidden[area][next] = true;
    } else {
      for (boolean[] row : hidden) {
        Arrays.fill(row, true);
      }
    }
    return hiddenCells() > before;
  }

  /** Whether the sums that a cell is part of are both told. */
  private boolean isInside(int area, int kind) {
    return !hiddenAreas[area] && !hiddenClasses[kind];
  }

  private long answered(long[] row) {
    long sum = Arrays.stream(row).sum();
    return noAnswer < 0 ? sum : sum - row[noAnswer];
  }

  private long[] areaSums() {
    return Arrays.stream(counts).mapToLong(row -> Arrays.stream(row).sum()).toArray();
  }

  private long[] classSums() {
    long[] sums = new long[classes];
    for (int kind = 0; kind < classes; kind++) {
      sums[kind] = Arrays.stream(column(kind)).sum();
    }
    return sums;
  }

  private long[] column(int kind) {
    return Arrays.stream(counts).mapToLong(row -> row[kind]).toArray();
  }

  private int hiddenCells() {
    int cells = 0;
    for (boolean[] row : hidden) {
      for (boolean cell : row) {
        cells += cell ? 1 : 0;
      }
    }
    return cells;
  }
}
