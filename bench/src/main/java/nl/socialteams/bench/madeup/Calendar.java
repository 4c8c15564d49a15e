// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/** Which household is registered when, over five years until yesterday; the same for a seed. */
final class Calendar {
  private static final int YEARS = 5;
  private static final int DELIVERERS_OF_A_TEAM = 8;
  private static final long OFFICE_OPENS = 8 * 3_600_000L;
  private static final long OFFICE_IS_OPEN = 9 * 3_600_000L;

  private final List<Template> templates;
  private final List<String> teams;
  private final long seed;
  private final int first;
  private final int last;
  private final int households;
  private final Copy[] copies;

  Calendar(List<Template> templates, List<String> teams, int cases, long seed, LocalDate today) {
    this.templates = new ArrayList<>(templates);
    Collections.shuffle(this.templates, new Random(seed));
    this.teams = teams;
    this.seed = seed;
    this.first = (int) today.minusYears(YEARS).toEpochDay();
    this.last = (int) today.toEpochDay() - 1;
    long ofAll = templates.stream().mapToLong(Template::cases).sum();
    this.households = (int) ((long) cases * templates.size() / ofAll);
    this.copies = IntStream.range(0, households).mapToObj(this::made).toArray(Copy[]::new);
  }

  int households() {
    return households;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  Copy copy(int number) {
    return copies[number];
  }

  private Copy made(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    int wanted = first + (int) ((long) number * (last - first) / households);
    Template template = fitting(number, wanted);
    int team = random.nextInt(teams.size());
    return new Copy(
        template,
        Math.min(wanted, last - template.days()),
        teams.get(team),
        deliverer(team, random.nextInt(DELIVERERS_OF_A_TEAM)),
        OFFICE_OPENS + random.nextLong(OFFICE_IS_OPEN),
        random.nextLong());
  }

  /** One of which nothing lies in the future, where there is one. */
  private Template fitting(int number, int day) {
    for (int step = 0; step < templates.size(); step++) {
      Template template = templates.get((number + step) % templates.size());
      if (day + template.days() <= last) {
        return template;
      }
    }
    return templates.get(number % templates.size());
  }

  private static String deliverer(int team, int number) {
    return new UUID(0x4455_0000_0000_4000L + team, Long.MIN_VALUE + number).toString();
  }
}
