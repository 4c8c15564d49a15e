// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.towns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A municipality that is made up.
 *
 * @param municipality its code
 * @param cases how many registrations are told in five years
 * @param neighbourhoods by number; each is of the team of that number modulo the teams
 */
public record Town(
    String municipality,
    int cases,
    long seed,
    CodeLists lists,
    List<UUID> teams,
    List<String> neighbourhoods) {
  /** The first day of its five years. */
  public static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

  /** The day after its last. */
  public static final LocalDate END = LocalDate.of(2026, 1, 1);

  private static final int TEAMS = 100;
  private static final int NEIGHBOURHOODS = 300;

  public static Town of(String municipality, int cases, long seed, CodeLists lists) {
    Chance chance = new Chance(seed);
    return new Town(
        municipality,
        cases,
        seed,
        lists,
        IntStream.range(0, TEAMS).mapToObj(n -> chance.idOf(FIRST)).toList(),
        IntStream.range(0, NEIGHBOURHOODS)
            .mapToObj(n -> "BU%s%04d".formatted(municipality.substring(2), n))
            .toList());
  }

  UUID teamOf(int neighbourhood) {
    return teams.get(neighbourhood % teams.size());
  }

  /** Spread evenly over the years, in the order in which they were registered. */
  LocalDate dayOf(int number) {
    return FIRST.plusDays(ChronoUnit.DAYS.between(FIRST, END) * number / cases);
  }
}
