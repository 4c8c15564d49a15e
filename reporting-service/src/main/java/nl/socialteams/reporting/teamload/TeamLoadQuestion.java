// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.teamload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import nl.socialteams.reporting.table.Areas;

/**
 * What is asked.
 *
 * @param knownAt null for as known now
 */
record TeamLoadQuestion(String municipality, LocalDate on, Areas areas, Instant knownAt) {
  private static final Instant NOW_AND_LATER = Instant.parse("9999-12-31T00:00:00Z");

  /** A moment that is later than all that counts. */
  Instant known() {
    return Objects.requireNonNullElse(knownAt, NOW_AND_LATER);
  }
}
