// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Something to count, or many of the same.
 *
 * @param month in which it counts
 * @param values by the table's dimensions, in their order
 * @param quantities amounts or lengths, each of all of them together where it is summed and of each
 *     where it is ranked; null where there is none, and none at all where there are none
 */
public record Fact(
    Place place, YearMonth month, List<String> values, long count, List<BigDecimal> quantities) {
  /** Stands for what was not answered or recorded. */
  public static final String NO_ANSWER = "NO_ANSWER";

  public Fact {
    values = List.copyOf(values);
    quantities = kept(quantities);
  }

  /** One object where all are there or none is, as most tables have none. */
  static List<BigDecimal> kept(List<BigDecimal> quantities) {
    if (quantities.stream().allMatch(Objects::isNull)) {
      return List.of();
    }
    return quantities.stream().anyMatch(Objects::isNull)
        ? Collections.unmodifiableList(new ArrayList<>(quantities))
        : List.copyOf(quantities);
  }

  /** Without a quantity. */
  public Fact(Place place, YearMonth month, List<String> values, long count) {
    this(place, month, values, count, List.of());
  }

  /**
   * @return null where there is none
   */
  BigDecimal quantity(int at) {
    return at < quantities.size() ? quantities.get(at) : null;
  }

  boolean isAnswered() {
    return !values.contains(NO_ANSWER);
  }
}
