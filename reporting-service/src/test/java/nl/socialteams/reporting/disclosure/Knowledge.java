// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import java.util.Arrays;

/**
 * Equations over the cells of two divisions of the same people, kept in echelon form modulo a large
 * prime. That both divide the same is known without being asked.
 */
final class Knowledge {
  private static final long PRIME = 2_147_483_647L;

  private final int areas;
  private final int classes;
  private final int firstAreas;
  private final long[][] rows;
  private final boolean[] pivots;

  Knowledge(long[][] first, long[][] second) {
    this.firstAreas = first.length;
    this.areas = first.length + second.length;
    this.classes = first[0].length;
    this.rows = new long[areas * classes][];
    this.pivots = new boolean[areas * classes];
    for (int kind = 0; kind < classes; kind++) {
      long[] same = new long[areas * classes];
      for (int area = 0; area < areas; area++) {
        same[cell(area, kind)] = area < firstAreas ? 1 : PRIME - 1;
      }
      learn(same);
    }
  }

  void learnTotal(long[][] first) {
    long[] equation = new long[areas * classes];
    for (int area = 0; area < first.length; area++) {
      for (int kind = 0; kind < classes; kind++) {
        equation[cell(area, kind)] = 1;
      }
    }
    learn(equation);
  }

  void learnClass(int kind) {
    long[] equation = new long[areas * classes];
    for (int area = 0; area < firstAreas; area++) {
      equation[cell(area, kind)] = 1;
    }
    learn(equation);
  }

  void learnArea(int area) {
    learn(areaSum(area));
  }

  void learnCell(int area, int kind) {
    learn(single(area, kind));
  }

  /** Of some classes of an area together. */
  void learnSum(int area, Iterable<Integer> kinds) {
    learn(sum(area, kinds));
  }

  boolean knowsSum(int area, Iterable<Integer> kinds) {
    return isZero(reduced(sum(area, kinds)));
  }

  private long[] sum(int area, Iterable<Integer> kinds) {
    long[] equation = new long[areas * classes];
    kinds.forEach(kind -> equation[cell(area, kind)] = 1);
    return equation;
  }

  boolean knows(int area, int kind) {
    return isZero(reduced(single(area, kind)));
  }

  boolean knowsArea(int area) {
    return isZero(reduced(areaSum(area)));
  }

  private long[] single(int area, int kind) {
    long[] equation = new long[areas * classes];
    equation[cell(area, kind)] = 1;
    return equation;
  }

  private long[] areaSum(int area) {
    long[] equation = new long[areas * classes];
    for (int kind = 0; kind < classes; kind++) {
      equation[cell(area, kind)] = 1;
    }
    return equation;
  }

  private int cell(int area, int kind) {
    return area * classes + kind;
  }

  private void learn(long[] equation) {
    long[] left = reduced(equation);
    for (int at = 0; at < left.length; at++) {
      if (left[at] != 0) {
        long inverse = power(left[at], PRIME - 2);
        for (int each = at; each < left.length; each++) {
          left[each] = left[each] * inverse % PRIME;
        }
        rows[at] = left;
        pivots[at] = true;
        return;
      }
    }
  }

  private long[] reduced(long[] equation) {
    long[] left = equation.clone();
    for (int at = 0; at < left.length; at++) {
      if (left[at] != 0 && pivots[at]) {
        long factor = left[at];
        for (int each = at; each < left.length; each++) {
          left[each] = (left[each] + (PRIME - factor) * rows[at][each]) % PRIME;
        }
      }
    }
    return left;
  }

  private static boolean isZero(long[] equation) {
    return Arrays.stream(equation).allMatch(value -> value == 0);
  }

  private static long power(long base, long exponent) {
    long result = 1;
    long square = base;
    for (long left = exponent; left > 0; left >>= 1) {
      if ((left & 1) == 1) {
        result = result * square % PRIME;
      }
      square = square * square % PRIME;
    }
    return result;
  }
}
