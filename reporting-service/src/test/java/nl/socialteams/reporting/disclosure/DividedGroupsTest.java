// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.reporting.table.Dimension;
import nl.socialteams.reporting.table.Exposure;
import nl.socialteams.reporting.table.Fact;
import nl.socialteams.reporting.table.Figures;
import nl.socialteams.reporting.table.Place;
import nl.socialteams.reporting.table.RowKey;
import nl.socialteams.reporting.table.TableDefinition;
import nl.socialteams.reporting.table.Tabulated;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("R15")
class DividedGroupsTest {
  private static final List<String> STATUSES = List.of("PAID", "SETTLED", "REFUSED");
  private static final int CODES = 3;
  private static final TableDefinition BUDGET =
      new TableDefinition(
          "working-budget",
          "R8",
          List.of(Dimension.of("status"), Dimension.of("view")),
          List.of(Dimension.of("code")),
          List.of(),
          Exposure.PROTECTED,
          "status");

  /**
   * A hundred were asked for, which other tables tell; ninety-eight of them paid would tell two.
   */
  @Test
  void a_small_status_takes_the_one_along_that_would_tell_it() {
    Map<RowKey, Figures> figures = protect(Map.of("PAID", 90L, "SETTLED", 8L, "REFUSED", 2L));

    assertThat(suppressed(figures)).containsExactlyInAnyOrder("REFUSED", "SETTLED");
    assertThat(figures.get(key("PAID")).count()).isEqualTo(90);
  }

  @Test
  void where_no_status_is_small_nothing_goes() {
    assertThat(suppressed(protect(Map.of("PAID", 90L, "REFUSED", 7L)))).isEmpty();
  }

  @Test
  void a_status_of_one_team_is_not_told_by_the_others() {
    Map<RowKey, Figures> figures = new HashMap<>();
    Map<RowKey, List<Fact>> facts = new HashMap<>();
    Map.of("north/PAID", 20L, "north/REFUSED", 2L, "south/PAID", 20L, "south/REFUSED", 9L)
        .forEach(
            (place, count) -> {
              RowKey key = new RowKey(place.split("/")[0], key(place.split("/")[1]).values());
              facts.put(key, List.of(new Fact(Place.UNKNOWN, null, key.values(), count)));
              figures.put(key, new Figures(count, count, Map.of(), false));
            });

    new DividedGroups(BUDGET, 5).protect(new Tabulated(BUDGET, facts), figures);

    assertThat(figures.values()).allMatch(Figures::suppressed);
  }

  /** Who knows of how many the expenditures of each team are, from other tables. */
  @Test
  void no_small_status_or_code_follows_from_all_that_is_told() {
    long seed = System.nanoTime();
    for (int n = 0; n < 500; n++) {
      attack("seed " + seed + " + " + n, new Random(seed + n));
    }
  }

  private static void attack(String name, Random random) {
    long[][] counts = new long[1 + random.nextInt(4)][STATUSES.size() * CODES];
    for (int n = 5 + random.nextInt(120); n > 0; n--) {
      // towards the first, so that the last are small
      double place = random.nextDouble() * random.nextDouble();
      counts[random.nextInt(counts.length)][(int) (place * STATUSES.size() * CODES)]++;
    }
    Map<RowKey, List<Fact>> byTeam = new HashMap<>();
    Map<RowKey, List<Fact>> whole = new HashMap<>();
    long[][] teams = new long[counts.length][1];
    for (int team = 0; team < counts.length; team++) {
      for (int kind = 0; kind < counts[team].length; kind++) {
        if (counts[team][kind] > 0) {
          Fact fact = new Fact(Place.UNKNOWN, null, values(kind), counts[team][kind]);
          byTeam.put(new RowKey("team" + team, values(kind)), List.of(fact));
          whole
              .computeIfAbsent(new RowKey("total", values(kind)), any -> new ArrayList<>())
              .add(fact);
        }
        teams[team][0] += counts[team][kind];
      }
    }
    ProtectFigures protection = new ProtectFigures(new Settings());
    Map<RowKey, Figures> along = protection.along(new Tabulated(BUDGET, byTeam));
    Map<RowKey, Figures> total = protection.inTotal(new Tabulated(BUDGET, whole));
    TwoWayTable elsewhere = new TwoWayTable(teams, -1, 5);

    Knowledge knowledge = new Knowledge(counts, new long[1][counts[0].length]);
    for (int team = 0; team < counts.length; team++) {
      learn(knowledge, "team" + team, team, along);
      if (!elsewhere.hidesArea(team)) {
        knowledge.learnArea(team);
      }
    }
    learn(knowledge, "total", counts.length, total);
    knowledge.learnArea(counts.length);

    for (int team = 0; team < counts.length; team++) {
      for (int status = 0; status < STATUSES.size(); status++) {
        long sum = 0;
        for (int kind : kinds(status)) {
          sum += counts[team][kind];
          if (SmallCounts.isSmall(counts[team][kind], 5)) {
            assertThat(knowledge.knows(team, kind))
                .as("%s: team %d, %s of %s", name, team, values(kind), Arrays.deepToString(counts))
                .isFalse();
          }
        }
        if (SmallCounts.isSmall(sum, 5)) {
          assertThat(knowledge.knowsSum(team, kinds(status)))
              .as("%s: team %d, %s of %s", name, team, status, Arrays.deepToString(counts))
              .isFalse();
        }
      }
    }
  }

  private static void learn(Knowledge knowledge, String axis, int area, Map<RowKey, Figures> told) {
    for (int status = 0; status < STATUSES.size(); status++) {
      for (int kind : kinds(status)) {
        Figures figures = told.getOrDefault(new RowKey(axis, values(kind)), Figures.NONE);
        if (!figures.suppressed()) {
          knowledge.learnCell(area, kind);
        }
        if (figures.of() != null) {
          knowledge.learnSum(area, kinds(status));
        }
      }
    }
  }

  private static List<Integer> kinds(int status) {
    return IntStream.range(status * CODES, (status + 1) * CODES).boxed().toList();
  }

  private static List<String> values(int kind) {
    return List.of(STATUSES.get(kind / CODES), "PURPOSE", "CODE_" + kind % CODES);
  }

  private static Map<RowKey, Figures> protect(Map<String, Long> byStatus) {
    Map<RowKey, List<Fact>> facts = new HashMap<>();
    Map<RowKey, Figures> figures = new HashMap<>();
    byStatus.forEach(
        (status, count) -> {
          RowKey key = key(status);
          facts.put(key, List.of(new Fact(Place.UNKNOWN, null, key.values(), count)));
          figures.put(key, new Figures(count, count, Map.of(), false));
        });
    new DividedGroups(BUDGET, 5).protect(new Tabulated(BUDGET, facts), figures);
    return figures;
  }

  private static List<String> suppressed(Map<RowKey, Figures> figures) {
    return figures.entrySet().stream()
        .filter(row -> row.getValue().suppressed())
        .map(row -> row.getKey().values().getFirst())
        .toList();
  }

  private static RowKey key(String status) {
    return new RowKey("total", List.of(status, "PURPOSE", "HOUSEHOLD_GOODS"));
  }
}
