// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.schemecomparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;

import nl.socialteams.budget.expenditure.Expenditure;
import nl.socialteams.budget.expenditure.StatusEntry;
import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.spent.Period;

/**
 * What of an expenditure is compared.
 *
 * @param days from request to decision; null where none was taken yet
 */
record Compared(UUID expenditure, Money amount, LocalDate asked, Integer days) {
  private static final Set<String> DECISIONS = Set.of("APPROVED", "REFUSED");

  static Compared of(Expenditure expenditure) {
    LocalDate asked = day(expenditure.history().getFirst());
    Integer days =
        expenditure.history().stream()
            .filter(entry -> DECISIONS.contains(entry.status().name()))
            .findFirst()
            .map(entry -> (int) ChronoUnit.DAYS.between(asked, day(entry)))
            .orElse(null);
    return new Compared(expenditure.id(), expenditure.spending().amount(), asked, days);
  }

  private static LocalDate day(StatusEntry entry) {
    return LocalDate.ofInstant(entry.moment().on(), Period.LOCAL);
  }
}
