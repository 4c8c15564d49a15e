// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Other tables that fit the same sums. One more here has to be one less there: a cell can change
 * where a round of such steps through withheld cells leads back to it (Gusfield, 1988).
 */
final class Shifts {
  private final long[][] counts;
  private final boolean[][] hidden;
  private final Inside inside;

  Shifts(long[][] counts, boolean[][] hidden, Inside inside) {
    this.counts = counts;
    this.hidden = hidden;
    this.inside = inside;
  }

  /** Whether the sums of a cell are told, so that a withheld cell is known not to be empty. */
  @FunctionalInterface
  interface Inside {
    boolean test(int area, int kind);
  }

  boolean canChange(int area, int kind) {
    return canGrow(area, kind) || canShrink(area, kind) && canShrinkRound(area, kind);
  }

  private boolean canGrow(int area, int kind) {
    return reaches(area, kind, false);
  }

  private boolean canShrinkRound(int area, int kind) {
    return reaches(area, kind, true);
  }

  /** Areas come first among the nodes, then classes. */
  private boolean reaches(int area, int kind, boolean fromArea) {
    int areas = counts.length;
    int start = fromArea ? area : areas + kind;
    int goal = fromArea ? areas + kind : area;
    boolean[] seen = new boolean[areas + counts[0].length];
    Deque<Integer> open = new ArrayDeque<>();
    seen[start] = true;
    open.add(start);
    while (!open.isEmpty()) {
      int node = open.remove();
      for (int next = 0; next < seen.length; next++) {
        if (!seen[next] && leads(node, next, area, kind)) {
          if (next == goal) {
            return true;
          }
          seen[next] = true;
          open.add(next);
        }
      }
    }
    return false;
  }

  private boolean leads(int from, int to, int area, int kind) {
    int areas = counts.length;
    boolean grows = from < areas && to >= areas;
    boolean shrinks = from >= areas && to < areas;
    if (!grows && !shrinks) {
      return false;
    }
    int row = grows ? from : to;
    int column = (grows ? to : from) - areas;
    boolean itself = row == area && column == kind;
    return !itself && hidden[row][column] && (grows || canShrink(row, column));
  }

  private boolean canShrink(int area, int kind) {
    return counts[area][kind] > (inside.test(area, kind) ? 1 : 0);
  }
}
