// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An attacker who has all that is told of two tables that divide the same expenditures otherwise,
 * as by decision and by scheme, or by norm and by scheme.
 */
@Tag("R8")
@Tag("R15")
class TwoTablesAttackTest {
  private static final int THRESHOLD = 5;
  private static final int TABLES = 1_500;

  @Test
  void no_small_count_follows_from_two_tables_about_the_same() {
    long seed = System.nanoTime();
    for (int n = 0; n < TABLES; n++) {
      attack("seed " + seed + " + " + n, new Random(seed + n));
    }
  }

  private static void attack(String name, Random random) {
    int teams = 1 + random.nextInt(6);
    long[][] one = new long[teams][1 + random.nextInt(4)];
    long[][] other = new long[teams][1 + random.nextInt(4)];
    for (int n = THRESHOLD + random.nextInt(90); n > 0; n--) {
      int team = random.nextInt(teams);
      // towards the first, so that the last are small
      one[team][(int) (one[0].length * random.nextDouble() * random.nextDouble())]++;
      other[team][(int) (other[0].length * random.nextDouble() * random.nextDouble())]++;
    }
    TwoWayTable first = new TwoWayTable(one, one[0].length - 1, THRESHOLD);
    TwoWayTable second = new TwoWayTable(other, other[0].length - 1, THRESHOLD);
    // classes are the areas of what is known, so that both tables have the teams in common
    Knowledge knowledge = new Knowledge(turned(one), turned(other));
    List<Runnable> questions = new ArrayList<>();
    questions.add(() -> knowledge.learnTotal(turned(one)));
    for (int team = 0; team < teams; team++) {
      int asked = team;
      assertThat(first.hidesArea(team)).as(name).isEqualTo(second.hidesArea(team));
      if (!first.hidesArea(team)) {
        questions.add(() -> knowledge.learnClass(asked));
      }
    }
    ask(first, one, 0, knowledge, questions);
    ask(second, other, one[0].length, knowledge, questions);
    java.util.Collections.shuffle(questions, random);
    questions.forEach(Runnable::run);

    assertNothingSmallIsKnown(name, one, 0, knowledge);
    assertNothingSmallIsKnown(name, other, one[0].length, knowledge);
  }

  private static void ask(
      TwoWayTable table,
      long[][] counts,
      int offset,
      Knowledge knowledge,
      List<Runnable> questions) {
    for (int kind = 0; kind < counts[0].length; kind++) {
      int asked = kind;
      if (!table.hidesClass(kind)) {
        questions.add(() -> knowledge.learnArea(offset + asked));
      }
      for (int team = 0; team < counts.length; team++) {
        int column = team;
        if (!table.hides(team, kind)) {
          questions.add(() -> knowledge.learnCell(offset + asked, column));
        }
      }
    }
  }

  private static void assertNothingSmallIsKnown(
      String name, long[][] counts, int offset, Knowledge knowledge) {
    for (int kind = 0; kind < counts[0].length; kind++) {
      int asked = kind;
      if (SmallCounts.isSmall(
          Arrays.stream(counts).mapToLong(row -> row[asked]).sum(), THRESHOLD)) {
        assertThat(knowledge.knowsArea(offset + kind)).as(name).isFalse();
      }
      for (int team = 0; team < counts.length; team++) {
        if (SmallCounts.isSmall(counts[team][kind], THRESHOLD)) {
          assertThat(knowledge.knows(offset + kind, team))
              .as("%s: team %d, class %d of %s", name, team, kind, Arrays.deepToString(counts))
              .isFalse();
        }
      }
    }
  }

  private static long[][] turned(long[][] counts) {
    long[][] turned = new long[counts[0].length][counts.length];
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts[0].length; column++) {
        turned[column][row] = counts[row][column];
      }
    }
    return turned;
  }
}
