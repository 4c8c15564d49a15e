// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destruction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import nl.socialteams.contracts.cases.CaseRemainder;
import nl.socialteams.contracts.cases.RegistrationForm;

/**
 * A registration as it stood when it was destroyed, in what may remain of it.
 *
 * @param team null where it had none
 */
public record RemainingClasses(
    RegistrationForm form,
    UUID team,
    LocalDate registeredOn,
    LocalDate closedOn,
    String entry,
    String questionKind,
    String gender,
    Integer birthYear,
    String livingUnit,
    String closingReason) {

  /** In months and classes, under an id that leads to nobody. */
  CaseRemainder remainder(UUID id, String municipality) {
    return new CaseRemainder(
        id,
        municipality,
        form,
        team,
        month(registeredOn),
        closedOn == null ? null : month(closedOn),
        entry,
        questionKind,
        gender,
        ageClass(),
        livingUnit,
        closingReason);
  }

  /** The last month that it tells. */
  Instant time() {
    LocalDate last = closedOn == null ? registeredOn : closedOn;
    return month(last).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private String ageClass() {
    if (birthYear == null) {
      return null;
    }
    int twenties = (registeredOn.getYear() - birthYear) / 20;
    return twenties >= 4 ? "80+" : twenties * 20 + "-" + (twenties * 20 + 19);
  }

  private static LocalDate month(LocalDate day) {
    return day.withDayOfMonth(1);
  }
}
