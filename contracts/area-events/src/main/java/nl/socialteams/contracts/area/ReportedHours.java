// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * What an organisation says it did in some months of the year.
 *
 * @param activityKind a code of the list {@code ACTIVITY_KIND}
 * @param corrects the report in whose place this one comes; absent for most
 * @param knownUntil when another came in its place; absent for what counts now
 */
public record ReportedHours(
    UUID reportId,
    int firstMonth,
    int lastMonth,
    BigDecimal hours,
    String activityKind,
    UUID corrects,
    Instant knownFrom,
    Instant knownUntil,
    boolean asserted) {

  public ReportedHours {
    requireNonNull(reportId, "reportId");
    requireNonNull(hours, "hours");
    requireNonNull(activityKind, "activityKind");
    requireNonNull(knownFrom, "knownFrom");
  }
}
