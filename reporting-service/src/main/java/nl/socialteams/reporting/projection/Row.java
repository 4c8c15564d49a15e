// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The values of a row, of which some may be null. */
final class Row {
  private Row() {}

  static List<Object> of(Object... values) {
    return Collections.unmodifiableList(Arrays.asList(values));
  }
}
