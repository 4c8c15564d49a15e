// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonFormat;

import static java.util.Objects.requireNonNull;

/**
 * What a regular scheme would have done for an expenditure; never changed. Of several of one
 * expenditure the newest counts.
 *
 * @param comparisonId the key of the event
 * @param handlingDays how long the scheme takes
 * @param actualDays from request to decision; absent where none was taken yet
 * @param comparedOn the day of the comparison
 */
public record SchemeComparisonState(
    UUID comparisonId,
    String municipality,
    long version,
    UUID expenditureId,
    UUID teamId,
    AppliedScheme scheme,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal wouldHavePaid,
    int handlingDays,
    Integer actualDays,
    LocalDate comparedOn,
    Instant knownFrom,
    boolean asserted) {

  public SchemeComparisonState {
    requireNonNull(comparisonId, "comparisonId");
    requireNonNull(municipality, "municipality");
    requireNonNull(expenditureId, "expenditureId");
    requireNonNull(teamId, "teamId");
    requireNonNull(scheme, "scheme");
    requireNonNull(comparedOn, "comparedOn");
    requireNonNull(knownFrom, "knownFrom");
    amount = Euros.exact(amount);
    wouldHavePaid = Euros.exact(wouldHavePaid);
  }
}
