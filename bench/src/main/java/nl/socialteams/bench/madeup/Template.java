// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A household that is copied.
 *
 * @param firstDay on which it was registered, as a day since 1970
 * @param days from then until the last that was told of it
 * @param cases how many cases it has
 * @param rows by table
 * @param moments of its time-ordered identifiers
 */
record Template(
    int firstDay,
    int days,
    int cases,
    Map<String, List<TemplateRow>> rows,
    Map<UUID, Moment> moments) {

  Moment moment(UUID id) {
    return moments.get(id);
  }

  List<TemplateRow> of(String table) {
    return rows.getOrDefault(table, List.of());
  }
}
