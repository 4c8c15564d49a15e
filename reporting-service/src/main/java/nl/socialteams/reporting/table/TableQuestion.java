// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What is asked of a table.
 *
 * @param on the reference date; null for the last day
 * @param knownAt null for as known now
 * @param compared another period beside it; null for none
 */
public record TableQuestion(
    String municipality,
    Period period,
    LocalDate on,
    By by,
    Areas areas,
    Instant knownAt,
    Period compared) {
  private static final Instant NOW_AND_LATER = Instant.parse("9999-12-31T00:00:00Z");

  public LocalDate day() {
    return Objects.requireNonNullElse(on, period.until());
  }

  /** A moment that is later than all that counts. */
  public Instant known() {
    return Objects.requireNonNullElse(knownAt, NOW_AND_LATER);
  }

  /** The same of the other period. */
  public TableQuestion ofCompared() {
    return new TableQuestion(municipality, compared, null, by, areas, knownAt, null);
  }

  public TableQuestion by(By other) {
    return new TableQuestion(municipality, period, on, other, areas, knownAt, compared);
  }

  FactQuestion facts(int projection) {
    return new FactQuestion(
        projection,
        municipality,
        period.from(),
        period.until(),
        day(),
        known(),
        Coordinate.of(by, areas));
  }
}
