// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.contracts.cases.RegistrationForm;

/** The pilot of 2013-2014 in the numbers of its evaluation. */
@ApplicationScoped
public class Pilot {
  public static final int REGISTRATIONS = 98 + 82 + 68 + 12 + 14;

  private final Told told;

  @Inject
  Pilot(Told told) {
    this.told = told;
  }

  /** Returns the team when all was told; it may not be processed yet. */
  public UUID tell() {
    told.municipality(Told.MAASTRICHT, "Maastricht");
    UUID team = told.team(Told.MAASTRICHT, "Caberg-Malpertuis", "2013-01-01", null);
    told.neighbourhood(
        Told.MAASTRICHT, Told.CABERG, null, Told.serves(team, null, "2013-01-01", null));
    told.neighbourhood(
        Told.MAASTRICHT, Told.MALPERTUIS, null, Told.serves(team, null, "2013-01-01", null));
    spread(98, "2013-01-01", 365, team, RegistrationForm.CASE);
    spread(82, "2014-01-01", 181, team, RegistrationForm.CASE);
    spread(68, "2014-07-01", 156, team, RegistrationForm.CASE);
    spread(12, "2014-07-01", 156, team, RegistrationForm.PERSON_WITHOUT_CASE);
    IntStream.range(0, 14).forEach(n -> told.outside(Told.MAASTRICHT, team, "2014-03-01"));
    return team;
  }

  /** Spread evenly over the days, the first and the last among them; three in ten in Malpertuis. */
  private void spread(int count, String from, int days, UUID team, RegistrationForm form) {
    for (int n = 0; n < count; n++) {
      LocalDate on = LocalDate.parse(from).plusDays((long) n * (days - 1) / (count - 1));
      String neighbourhood = n % 10 < 3 ? Told.MALPERTUIS : Told.CABERG;
      told.registered(Told.MAASTRICHT, form, neighbourhood, team, on);
    }
  }
}
