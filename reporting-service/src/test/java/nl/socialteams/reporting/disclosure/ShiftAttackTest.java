// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import java.util.ArrayList;
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
import nl.socialteams.reporting.table.Measure;
import nl.socialteams.reporting.table.Place;
import nl.socialteams.reporting.table.RowKey;
import nl.socialteams.reporting.table.Shift;
import nl.socialteams.reporting.table.TableDefinition;
import nl.socialteams.reporting.table.Tabulated;

import static org.assertj.core.api.Assertions.assertThat;

/** An attacker who has a table of domains and rings, and the shift that is made of it. */
@Tag("R4")
@Tag("R15")
class ShiftAttackTest {
  private static final int THRESHOLD = 5;
  private static final int TABLES = 600;
  private static final int TEAMS = 3;
  private static final List<String> DOMAINS = List.of("FINANCES", "HOUSING", "WORK");
  private static final List<String> RINGS = List.of("OWN", "NETWORK", "PROVISION");
  private static final List<Measure> MEASURES = Shift.measures("existing", "new");
  private static final TableDefinition SUPPORT =
      new TableDefinition(
          "support",
          "R4",
          List.of(Dimension.of("version"), Dimension.of("arrangement")),
          List.of(Dimension.of("lifeDomain"), Dimension.of("ring")),
          List.of(),
          Exposure.PROTECTED);

  @Test
  void no_small_count_follows_from_the_shift_beside_what_it_is_made_of() {
    long seed = System.nanoTime();
    for (int n = 0; n < TABLES; n++) {
      attack("seed " + seed + " + " + n, new Random(seed + n));
    }
  }

  private static void attack(String name, Random random) {
    Map<RowKey, List<Fact>> byTeam = new HashMap<>();
    Map<RowKey, List<Fact>> whole = new HashMap<>();
    Map<RowKey, Long> counts = new HashMap<>();
    for (String arrangement : List.of("EXISTING", "NEW")) {
      for (int team = 0; team < TEAMS; team++) {
        for (int kind = 0; kind < DOMAINS.size() * RINGS.size(); kind++) {
          long count = random.nextInt(3) == 0 ? random.nextInt(6) : random.nextInt(25);
          if (count > 0) {
            List<String> values = values(arrangement, kind);
            Fact fact = new Fact(Place.UNKNOWN, null, values, count);
            byTeam.put(new RowKey("team" + team, values), List.of(fact));
            whole.computeIfAbsent(new RowKey("total", values), any -> new ArrayList<>()).add(fact);
            counts.put(new RowKey("team" + team, values), count);
          }
        }
      }
    }
    ProtectFigures protection = new ProtectFigures(new Settings());
    Map<RowKey, Figures> along = protection.along(new Tabulated(SUPPORT, byTeam));
    Map<RowKey, Figures> total = protection.inTotal(new Tabulated(SUPPORT, whole));

    for (String arrangement : List.of("EXISTING", "NEW")) {
      Knowledge knowledge = new Knowledge(new long[TEAMS][9], new long[1][9]);
      for (int team = 0; team < TEAMS; team++) {
        learn(knowledge, arrangement, "team" + team, team, along);
      }
      learn(knowledge, arrangement, "total", TEAMS, total);
      for (int team = 0; team < TEAMS; team++) {
        for (int kind = 0; kind < 9; kind++) {
          RowKey key = new RowKey("team" + team, values(arrangement, kind));
          if (SmallCounts.isSmall(counts.getOrDefault(key, 0L), THRESHOLD)) {
            assertThat(knowledge.knows(team, kind)).as("%s: %s", name, key).isFalse();
          }
        }
      }
    }
  }

  /** What the table tells of an axis key, and what the shift does. */
  private static void learn(
      Knowledge knowledge, String arrangement, String axis, int area, Map<RowKey, Figures> told) {
    Map<RowKey, Figures> shift = new Shift(SUPPORT, "EXISTING", "NEW").of(told, MEASURES);
    String measure = arrangement.equals("EXISTING") ? "existing" : "new";
    for (int kind = 0; kind < 9; kind++) {
      List<String> values = values(arrangement, kind);
      Figures figures = told.getOrDefault(new RowKey(axis, values), Figures.NONE);
      if (!figures.suppressed()) {
        knowledge.learnCell(area, kind);
      }
      if (figures.of() != null) {
        knowledge.learnArea(area);
      }
      for (List<String> classes :
          List.of(
              List.of("1", values.get(2), values.get(3)),
              List.of("1", values.get(2), Shift.ALL),
              List.of("1", Shift.ALL, values.get(3)))) {
        Figures row = shift.get(new RowKey(axis, classes));
        if (row != null && row.measures().containsKey(measure)) {
          knowledge.learnSum(area, kinds(classes));
        }
      }
    }
  }

  private static List<Integer> kinds(List<String> classes) {
    return IntStream.range(0, 9)
        .filter(kind -> fits(classes.get(1), DOMAINS.get(kind / 3)))
        .filter(kind -> fits(classes.get(2), RINGS.get(kind % 3)))
        .boxed()
        .toList();
  }

  private static boolean fits(String asked, String is) {
    return asked.equals(Shift.ALL) || asked.equals(is);
  }

  private static List<String> values(String arrangement, int kind) {
    return List.of("1", arrangement, DOMAINS.get(kind / 3), RINGS.get(kind % 3));
  }
}
