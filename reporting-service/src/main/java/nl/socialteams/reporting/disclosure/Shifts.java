// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import java.util.BitSet;

/**
 * Other tables that fit the same sums. One more here has to be one less there: a cell can change
 * where a round of such steps through withheld cells leads back to it (Gusfield, 1988).
 */
final class Shifts {
  /** By area, the classes of which one more may be there. */
  private final BitSet[] grows;

  /** By class, the areas in which one less may be there. */
  private final BitSet[] shrinks;

  /** What is withheld now; what is withheld later needs shifts of its own. */
  Shifts(long[][] counts, boolean[][] hidden, Inside inside) {
    this.grows = sets(counts.length);
    this.shrinks = sets(counts[0].length);
    for (int area = 0; area < grows.length; area++) {
      for (int kind = 0; kind < shrinks.length; kind++) {
        grows[area].set(kind, hidden[area][kind]);
        boolean canShrink = counts[area][kind] > (inside.test(area, kind) ? 1 : 0);
        shrinks[kind].set(area, hidden[area][kind] && canShrink);
      }
    }
  }

  /** Whether the sums of a cell are told, so that a withheld cell is known not to be empty. */
  @FunctionalInterface
  interface Inside {
    boolean test(int area, int kind);
  }

  boolean canChange(int area, int kind) {
    return canGrow(area, kind) || shrinks[kind].get(area) && canShrinkRound(area, kind);
  }

  private boolean canGrow(int area, int kind) {
    return leads(shrinks, kind, grows, area);
  }

  private boolean canShrinkRound(int area, int kind) {
    return leads(grows, area, shrinks, kind);
  }

  /**
   * Whether steps of both ways by turns lead from a start of the first way to a goal that it leads
   * to, other than at once.
   */
  private static boolean leads(BitSet[] one, int start, BitSet[] other, int goal) {
    BitSet found = (BitSet) one[start].clone();
    found.clear(goal);
    BitSet seen = new BitSet();
    BitSet seenBetween = new BitSet();
    seenBetween.set(start);
    while (!found.isEmpty()) {
      seen.or(found);
      BitSet between = reached(other, found);
      between.andNot(seenBetween);
      seenBetween.or(between);
      found = reached(one, between);
      if (found.get(goal)) {
        return true;
      }
      found.andNot(seen);
    }
    return false;
  }

  private static BitSet reached(BitSet[] way, BitSet from) {
    BitSet reached = new BitSet();
    from.stream().forEach(node -> reached.or(way[node]));
    return reached;
  }

  private static BitSet[] sets(int count) {
    BitSet[] sets = new BitSet[count];
    java.util.Arrays.setAll(sets, at -> new BitSet());
    return sets;
  }
}
