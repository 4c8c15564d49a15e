// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.socialteams.reporting.table.RowKey;

/** Rows by their place along the axis, then by their values: few, which come back in many rows. */
final class RowOrder {
  private final Map<String, Integer> places;

  /**
   * @param axis in its order; what is not on it comes last
   */
  RowOrder(Collection<String> axis) {
    this.places = numbered(axis);
  }

  List<RowKey> of(Collection<RowKey> keys) {
    Map<List<String>, Integer> ranks =
        numbered(
            keys.stream()
                .map(RowKey::values)
                .distinct()
                .sorted(Comparator.comparing(values -> String.join("/", values)))
                .toList());
    List<Placed> placed = new ArrayList<>(keys.size());
    for (RowKey key : keys) {
      int place = places.getOrDefault(key.axis(), Integer.MAX_VALUE);
      placed.add(new Placed(key, place, ranks.get(key.values())));
    }
    placed.sort(Placed::compare);
    return placed.stream().map(Placed::key).toList();
  }

  private static <T> Map<T, Integer> numbered(Collection<T> inOrder) {
    Map<T, Integer> numbers = new HashMap<>();
    inOrder.forEach(each -> numbers.putIfAbsent(each, numbers.size()));
    return numbers;
  }

  private record Placed(RowKey key, int place, int rank) {
    int compare(Placed other) {
      if (place != other.place) {
        return Integer.compare(place, other.place);
      }
      int byAxis = place == Integer.MAX_VALUE ? key.axis().compareTo(other.key.axis()) : 0;
      return byAxis == 0 ? Integer.compare(rank, other.rank) : byAxis;
    }
  }
}
