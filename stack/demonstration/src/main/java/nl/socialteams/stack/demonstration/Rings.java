// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.util.List;

/**
 * How many forms of support lie in each tilt ring.
 *
 * @param counts from the innermost ring to the outermost
 */
record Rings(List<Integer> counts) {
  static final List<String> CODES =
      List.of("OWN_STRENGTH", "SOCIAL_NETWORK", "GENERAL_PROVISION", "INDIVIDUAL_PROVISION");

  /** A prime, so that the numbers of what stands next to each other lie far apart. */
  private static final int SPREAD = 7919;

  int total() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /** The ring of one of them: every number below the total is dealt once. */
  String of(int number) {
    int place = (int) ((long) number * SPREAD % total());
    for (int ring = 0; ring < CODES.size(); ring++) {
      if (place < counts.get(ring)) {
        return CODES.get(ring);
      }
      place -= counts.get(ring);
    }
    throw new IllegalArgumentException("No such number: " + number);
  }
}
