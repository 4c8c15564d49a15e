// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import java.util.Arrays;

/**
 * What is withheld of counts by area and class, and of their sums.
 *
 * @param areas of which the sum is withheld
 * @param classes of which the sum is withheld
 * @param cells by area, then by class
 */
record WithheldCells(boolean[] areas, boolean[] classes, boolean[][] cells) {
  static WithheldCells none(int areas, int classes) {
    return new WithheldCells(new boolean[areas], new boolean[classes], new boolean[areas][classes]);
  }

  void withholdEverything() {
    Arrays.fill(areas, true);
    Arrays.fill(classes, true);
    withholdAllCells();
  }

  void withholdAllCells() {
    for (boolean[] row : cells) {
      Arrays.fill(row, true);
    }
  }

  boolean[] ofClass(int kind) {
    boolean[] column = new boolean[areas.length];
    for (int area = 0; area < column.length; area++) {
      column[area] = cells[area][kind];
    }
    return column;
  }

  /** These too, by area. */
  void withholdOfClass(int kind, boolean[] column) {
    for (int area = 0; area < column.length; area++) {
      cells[area][kind] |= column[area];
    }
  }

  /** Whether the sums that a cell is part of are both told. */
  boolean isInside(int area, int kind) {
    return !areas[area] && !classes[kind];
  }

  int count() {
    int count = 0;
    for (boolean[] row : cells) {
      for (boolean cell : row) {
        count += cell ? 1 : 0;
      }
    }
    return count;
  }
}
