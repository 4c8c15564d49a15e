// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.assignment;

import java.util.Comparator;
import java.util.UUID;

/**
 * What a team can be given.
 *
 * @param part null for the whole neighbourhood
 */
public record Area(String neighbourhood, UUID part) implements Comparable<Area> {
  private static final Comparator<Area> ORDER =
      Comparator.comparing(Area::neighbourhood)
          .thenComparing(Area::part, Comparator.nullsFirst(Comparator.naturalOrder()));

  public static Area whole(String neighbourhood) {
    return new Area(neighbourhood, null);
  }

  public boolean isWhole() {
    return part == null;
  }

  @Override
  public int compareTo(Area other) {
    return ORDER.compare(this, other);
  }
}
