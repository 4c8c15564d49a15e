// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.lineage;

import java.util.ArrayList;
import java.util.List;

import nl.socialteams.areas.listchange.ChangeKind;
import nl.socialteams.areas.listchange.ChangeView;

/**
 * A code under which a neighbourhood, or something of it, stands in the list of another year.
 *
 * @param way the changes that lead to it, the nearest first
 */
public record Relative(String code, List<ChangeView> way) {
  public Relative {
    way = List.copyOf(way);
  }

  /** The very same neighbourhood, only its code is another. */
  public boolean isSameArea() {
    return isSameArea(way);
  }

  /** Whether these changes left the neighbourhood as it is. */
  public static boolean isSameArea(List<ChangeView> way) {
    return way.stream()
        .allMatch(
            change -> change.kind() == ChangeKind.RECODED || change.kind() == ChangeKind.RENAMED);
  }

  Relative by(ChangeView change, String other) {
    List<ChangeView> longer = new ArrayList<>(way);
    longer.add(change);
    return new Relative(other, longer);
  }
}
