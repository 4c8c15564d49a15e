// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.util.HashMap;
import java.util.Map;

import nl.socialteams.cases.access.Standing;

/** So many streams at once, and so many of one caller, who then keeps nobody else from theirs. */
final class StreamPlaces {
  private final int atMost;
  private final int atMostOfOne;
  private final Map<Who, Integer> taken = new HashMap<>();
  private int all;

  StreamPlaces(int atMost, int atMostOfOne) {
    this.atMost = atMost;
    this.atMostOfOne = atMostOfOne;
  }

  synchronized boolean isFreeFor(Standing caller) {
    return all < atMost && taken.getOrDefault(Who.is(caller), 0) < atMostOfOne;
  }

  /** Whether there was one. */
  synchronized boolean take(Standing caller) {
    boolean free = isFreeFor(caller);
    if (free) {
      all++;
      taken.merge(Who.is(caller), 1, Integer::sum);
    }
    return free;
  }

  synchronized void giveBack(Standing caller) {
    all--;
    taken.computeIfPresent(Who.is(caller), (who, many) -> many == 1 ? null : many - 1);
  }

  private record Who(String issuer, String subject) {
    static Who is(Standing caller) {
      return new Who(caller.issuer(), caller.subject());
    }
  }
}
