// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something that happened in a case.
 *
 * @param worker null where a partner's system or an import told it
 * @param system the client of the token, where no worker is known
 */
record TimelineEntry(
    UUID id,
    String happening,
    List<String> details,
    LocalDate on,
    Instant notedAt,
    UUID worker,
    String system) {

  TimelineEntryView view(String text) {
    return new TimelineEntryView(id, on, happening, text, notedAt, worker, system);
  }
}
