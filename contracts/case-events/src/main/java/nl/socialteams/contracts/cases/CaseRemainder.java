// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.time.LocalDate;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * What remains of a registration that was destroyed: classes, and the months in which it began and
 * ended, so that totals of old reports still come out. Its id is random and leads to nobody.
 *
 * @param form what the registration had led to
 * @param teamId the team that it had at the end; absent where it had none
 * @param registeredIn first day of the month
 * @param closedIn first day of the month; absent for a person without a case
 * @param ageClass age in the year of registration: {@code 0-19}, {@code 20-39}, {@code 40-59},
 *     {@code 60-79}, {@code 80+}; absent when unknown, as are livingUnit and closingReason
 */
public record CaseRemainder(
    UUID remainderId,
    String municipality,
    RegistrationForm form,
    UUID teamId,
    LocalDate registeredIn,
    LocalDate closedIn,
    String entry,
    String questionKind,
    String gender,
    String ageClass,
    String livingUnit,
    String closingReason) {

  public CaseRemainder {
    requireNonNull(remainderId, "remainderId");
    requireNonNull(municipality, "municipality");
    requireNonNull(form, "form");
    requireMonth(requireNonNull(registeredIn, "registeredIn"));
    if (closedIn != null) {
      requireMonth(closedIn);
    }
    requireNonNull(entry, "entry");
    requireNonNull(questionKind, "questionKind");
    requireNonNull(gender, "gender");
  }

  private static void requireMonth(LocalDate month) {
    if (month.getDayOfMonth() != 1) {
      throw new IllegalArgumentException("A month is given by its first day: " + month);
    }
  }
}
