// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.towns;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The life of one case, or of a registration that led to none.
 *
 * @param isCase whether it opened a case
 * @param closed first day on which it was; null while it runs
 * @param chance decides what else happens in it
 */
record Life(
    Town town,
    UUID caseId,
    UUID household,
    boolean isCase,
    int neighbourhood,
    LocalDate registered,
    LocalDate closed,
    Chance chance) {
  private static final int CASES = 80;
  private static final int LONGEST = 500;

  static Life of(Town town, int number) {
    Chance chance = new Chance(town.seed() * 1_000_003L + number);
    LocalDate registered = town.dayOf(number);
    LocalDate closed = registered.plusDays(chance.between(20, LONGEST));
    boolean isCase = chance.in(CASES);
    return new Life(
        town,
        chance.idOf(registered),
        chance.idOf(registered),
        isCase,
        chance.below(town.neighbourhoods().size()),
        registered,
        isCase && closed.isBefore(Town.END) ? closed : null,
        chance);
  }

  UUID team() {
    return town.teamOf(neighbourhood);
  }

  /** Some days after the registration, while the case runs and it is told of. */
  LocalDate after(int days) {
    LocalDate end = closed == null ? Town.END.minusDays(1) : closed;
    LocalDate day = registered.plusDays(days);
    return day.isBefore(end) ? day : end;
  }

  List<String> codes(String list) {
    return town.lists().codes(list);
  }
}
