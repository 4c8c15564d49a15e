// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An attacker who has every number that is told of a table, along two ways of dividing it, in any
 * order, and works out what can be worked out of them.
 */
@Tag("R15")
class AttackTest {
  private static final int THRESHOLD = 5;
  private static final int TABLES = 1_500;

  @Test
  void no_small_count_follows_from_all_that_is_told() {
    long seed = System.nanoTime();
    for (int n = 0; n < TABLES; n++) {
      Random random = new Random(seed + n);
      String name = "seed " + seed + " + " + n;
      attack(name, random);
    }
  }

  private static void attack(String name, Random random) {
    int classes = 1 + random.nextInt(5);
    long[][] byTeam = counts(random, 1 + random.nextInt(7), classes);
    long[][] byMonth = spread(random, byTeam, 1 + random.nextInt(6));
    int noAnswer = random.nextBoolean() ? classes - 1 : -1;
    TwoWayTable teams = new TwoWayTable(byTeam, noAnswer, THRESHOLD);
    TwoWayTable months = new TwoWayTable(byMonth, noAnswer, THRESHOLD);
    Knowledge knowledge = new Knowledge(byTeam, byMonth);
    List<Runnable> questions = new ArrayList<>();
    questions.add(() -> knowledge.learnTotal(byTeam));
    for (int kind = 0; kind < classes; kind++) {
      int asked = kind;
      assertThat(teams.hidesClass(kind)).as(name).isEqualTo(months.hidesClass(kind));
      if (!teams.hidesClass(kind)) {
        questions.add(() -> knowledge.learnClass(asked));
      }
    }
    ask(teams, byTeam, 0, knowledge, questions);
    ask(months, byMonth, byTeam.length, knowledge, questions);
    java.util.Collections.shuffle(questions, random);
    questions.forEach(Runnable::run);

    assertNothingSmallIsKnown(name, teams, byTeam, 0, knowledge);
    assertNothingSmallIsKnown(name, months, byMonth, byTeam.length, knowledge);
  }

  /** Areas first, then cells, as they are told. */
  private static void ask(
      TwoWayTable table,
      long[][] counts,
      int offset,
      Knowledge knowledge,
      List<Runnable> questions) {
    for (int area = 0; area < counts.length; area++) {
      int asked = area;
      if (!table.hidesArea(area)) {
        questions.add(() -> knowledge.learnArea(offset + asked));
      }
      for (int kind = 0; kind < counts[0].length; kind++) {
        int column = kind;
        if (!table.hides(area, kind)) {
          questions.add(() -> knowledge.learnCell(offset + asked, column));
        }
      }
    }
  }

  private static void assertNothingSmallIsKnown(
      String name, TwoWayTable table, long[][] counts, int offset, Knowledge knowledge) {
    for (int area = 0; area < counts.length; area++) {
      for (int kind = 0; kind < counts[0].length; kind++) {
        if (SmallCounts.isSmall(counts[area][kind], THRESHOLD)) {
          assertThat(table.hides(area, kind)).as(name).isTrue();
          assertThat(knowledge.knows(offset + area, kind))
              .as("%s: cell %d/%d of %s", name, area, kind, java.util.Arrays.deepToString(counts))
              .isFalse();
        }
      }
      long sum = java.util.Arrays.stream(counts[area]).sum();
      if (SmallCounts.isSmall(sum, THRESHOLD)) {
        assertThat(knowledge.knowsArea(offset + area)).as(name).isFalse();
      }
    }
  }

  private static long[][] counts(Random random, int areas, int classes) {
    int most = 2 + random.nextInt(30);
    long[][] counts = new long[areas][classes];
    for (long[] row : counts) {
      for (int kind = 0; kind < classes; kind++) {
        row[kind] = random.nextInt(3) == 0 ? random.nextInt(6) : random.nextInt(most);
      }
    }
    counts[0][0] += THRESHOLD;
    return counts;
  }

  /** The same people divided otherwise. */
  private static long[][] spread(Random random, long[][] counts, int parts) {
    long[][] spread = new long[parts][counts[0].length];
    for (long[] row : counts) {
      for (int kind = 0; kind < row.length; kind++) {
        for (long one = 0; one < row[kind]; one++) {
          spread[random.nextInt(parts)][kind]++;
        }
      }
    }
    return spread;
  }
}
