// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.util.Comparator;
import java.util.List;

/** An order in which two sets of rows can be laid side by side. */
final class RecountOrder {
  static final Comparator<List<String>> BY_TEXT = Comparator.comparing(Object::toString);

  private RecountOrder() {}
}
