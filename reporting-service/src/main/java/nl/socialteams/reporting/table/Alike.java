// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.util.HashMap;
import java.util.Map;

/** One of all values that are equal, so that many facts hold few. */
final class Alike {
  private final Map<Object, Object> known = new HashMap<>();

  /** The first that equals it. */
  @SuppressWarnings("unchecked")
  <T> T one(T value) {
    Object before = known.putIfAbsent(value, value);
    return before == null ? value : (T) before;
  }
}
