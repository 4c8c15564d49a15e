// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.supportcosts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Tuple;

import nl.socialteams.budget.fact.Editions;
import nl.socialteams.budget.spent.Period;
import nl.socialteams.budget.tariff.Tariff;
import nl.socialteams.knowntime.Days;

/** A form of support as it was known. */
record CopiedSupport(
    UUID caseId,
    UUID team,
    boolean existing,
    String kind,
    LocalDate validFrom,
    LocalDate validUntil,
    UnitPrice ownPrice) {

  static CopiedSupport of(Tuple row) {
    BigDecimal amount = row.get(6, BigDecimal.class);
    return new CopiedSupport(
        row.get(0, UUID.class),
        row.get(1, UUID.class),
        row.get(2, String.class).equals("EXISTING"),
        row.get(3, String.class),
        Days.of(row.get(4)),
        Days.of(row.get(5)),
        amount == null
            ? null
            : new UnitPrice(amount, row.get(7, String.class), row.get(8, BigDecimal.class)));
  }

  /** Whether it ran in the period. */
  boolean runsIn(Period period) {
    return RunningDays.within(period, validFrom, validUntil).count() > 0;
  }

  SupportCost asItRan(Period period, List<Tariff> tariffs) {
    return over(period, validUntil, tariffs);
  }

  /** Had it gone on to the end of the period. */
  SupportCost hadItGoneOn(Period period, List<Tariff> tariffs) {
    return over(period, null, tariffs);
  }

  private SupportCost over(Period period, LocalDate until, List<Tariff> tariffs) {
    RunningDays days = RunningDays.within(period, validFrom, until);
    boolean began = !validFrom.isBefore(period.from());
    return price(days.from(), tariffs)
        .map(price -> price.over(days, began))
        .orElse(SupportCost.missing(MissingReason.NO_TARIFF));
  }

  /** Its own, or the tariff of its kind on the first day that counts. */
  private Optional<UnitPrice> price(LocalDate day, List<Tariff> tariffs) {
    return ownPrice == null
        ? Editions.inForce(tariffs, kind, day)
            .map(tariff -> new UnitPrice(tariff.amount().euros(), tariff.unit().name(), null))
        : Optional.of(ownPrice);
  }
}
