// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

/**
 * Counts by area and class, of which the sums along both are told too. Withholds what is small, and
 * as much more as keeps every small count from being worked out of the others.
 */
final class TwoWayTable {
  private final AreaCounts counts;
  private final int threshold;
  private final int areas;
  private final int classes;
  private final WithheldCells withheld;

  /**
   * @param counts by area, then by class
   * @param noAnswer the class of those who did not answer, which other tables tell too; -1 for none
   */
  TwoWayTable(long[][] counts, int noAnswer, int threshold) {
    this.counts = new AreaCounts(counts, noAnswer);
    this.threshold = threshold;
    this.areas = this.counts.areas();
    this.classes = this.counts.classes();
    this.withheld = WithheldCells.none(areas, classes);
    if (areas > 0 && classes > 0) {
      hide();
    }
  }

  boolean hidesArea(int area) {
    return withheld.areas()[area];
  }

  boolean hidesClass(int kind) {
    return withheld.classes()[kind];
  }

  boolean hides(int area, int kind) {
    return withheld.cells()[area][kind];
  }

  private void hide() {
    if (isSmall(counts.sum())) {
      withheld.withholdEverything();
      return;
    }
    SmallCounts.hide(counts.areaSums(), new boolean[areas], withheld.areas(), threshold);
    hideClasses();
    hideNoAnswers();
    hideSmallCells();
    while (completeAreas() | completeClasses() | protectSingly()) {
      // until nothing more has to go
    }
  }

  private void hideClasses() {
    if (counts.hasNoAnswer()) {
      withheld.classes()[counts.noAnswer()] = isSmall(counts.answered(counts.classSums()));
    }
    SmallCounts.hide(counts.classSums(), counts.lastToGo(), withheld.classes(), threshold);
  }

  /** By what all tables of the same people have in common only, so that they hide the same. */
  private void hideNoAnswers() {
    if (!counts.hasNoAnswer()) {
      return;
    }
    boolean[] column = new boolean[areas];
    for (int area = 0; area < areas; area++) {
      column[area] = hidesArea(area) || isSmall(counts.answered(counts.area(area)));
    }
    int kind = counts.noAnswer();
    SmallCounts.hide(counts.ofClass(kind), new boolean[areas], column, threshold);
    withheld.withholdOfClass(kind, column);
  }

  private void hideSmallCells() {
    for (int area = 0; area < areas; area++) {
      for (int kind = 0; kind < classes; kind++) {
        withheld.cells()[area][kind] |=
            !withheld.isInside(area, kind) || isSmall(counts.count(area, kind));
      }
    }
  }

  private boolean completeAreas() {
    int before = withheld.count();
    for (int area = 0; area < areas; area++) {
      if (!hidesArea(area)) {
        SmallCounts.hide(counts.area(area), counts.lastToGo(), withheld.cells()[area], threshold);
      }
    }
    return withheld.count() > before;
  }

  private boolean completeClasses() {
    int before = withheld.count();
    for (int kind = 0; kind < classes; kind++) {
      if (!hidesClass(kind)) {
        boolean[] column = withheld.ofClass(kind);
        SmallCounts.hide(counts.ofClass(kind), new boolean[areas], column, threshold);
        withheld.withholdOfClass(kind, column);
      }
    }
    return withheld.count() > before;
  }

  /** A cell that no shift within the known sums can change is known. */
  private boolean protectSingly() {
    Shifts shifts = new Shifts(counts.counts(), withheld.cells(), withheld::isInside);
    for (int area = 0; area < areas; area++) {
      for (int kind = 0; kind < classes; kind++) {
        if (withheld.isInside(area, kind)
            && hides(area, kind)
            && counts.count(area, kind) > 0
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
    int before = withheld.count();
    int next = smallestTold(area);
    if (next >= 0) {
      withheld.cells()[area][next] = true;
    } else {
      withheld.withholdAllCells();
    }
    return withheld.count() > before;
  }

  /** -1 where there is none. */
  private int smallestTold(int area) {
    int next = -1;
    for (int kind = 0; kind < classes; kind++) {
      long count = counts.count(area, kind);
      boolean told = !hides(area, kind) && count > 0 && kind != counts.noAnswer();
      if (told && (next < 0 || count < counts.count(area, next))) {
        next = kind;
      }
    }
    return next;
  }

  private boolean isSmall(long count) {
    return SmallCounts.isSmall(count, threshold);
  }
}
