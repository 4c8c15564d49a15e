// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The values of a row, of which some may be null. */
final class Row {
  private Row() {}

  static List<Object> of(Object... values) {
    return Collections.unmodifiableList(Arrays.asList(values));
  }

  /** With values after those. */
  static List<Object> and(List<Object> row, List<Object> others) {
    return of(Stream.concat(row.stream(), others.stream()).toArray());
  }
}
