// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import nl.socialteams.knowntime.Knowledge;

/** When something was true, and since when that is known. */
public record Moment(Instant on, Knowledge known) {
  private static final ZoneId LOCAL = ZoneId.of("Europe/Amsterdam");

  /** The day that it was, for the municipality. */
  public LocalDate day() {
    return LocalDate.ofInstant(on, LOCAL);
  }
}
