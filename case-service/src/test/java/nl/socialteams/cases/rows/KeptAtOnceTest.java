// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.rows;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever two do to one person's files at once, each on a connection of his own. */
@Tag("G5")
class KeptAtOnceTest {
  private static FileDatabase database;
  private static Transaction first;
  private static Transaction second;

  @BeforeAll
  static void two_work_in_the_files() throws SQLException {
    database = new FileDatabase();
    first = new Transaction(database);
    second = new Transaction(database);
  }

  @AfterAll
  static void nobody_works_in_them() throws SQLException {
    first.close();
    second.close();
    database.close();
  }

  @ParameterizedTest(name = "clients merged before: {0}, who began commits first: {1}")
  @CsvSource({"false,true", "false,false", "true,true", "true,false"})
  void what_is_kept_is_what_a_look_at_the_whole_file_finds(boolean merged, boolean inTurn)
      throws SQLException {
    List<String> wrong = new ArrayList<>();
    for (List<FileChange> pair : pairs(merged ? FileChange.MERGED : FileChange.PARTED)) {
      DuplicatedPerson person = DuplicatedPerson.in(first, merged);
      atOnce(pair.getFirst().to(person), pair.getLast().to(person), inTurn);
      List<String> kept = person.kept(first);
      List<String> found = person.found(first);
      if (!kept.equals(found)) {
        wrong.add(pair + ": " + kept + " for " + found);
      }
    }

    assertThat(wrong).isEmpty();
  }

  /**
   * Any two, in either order.
   *
   * @param besides what was done before
   */
  private static List<List<FileChange>> pairs(FileChange besides) {
    Set<FileChange> changes = EnumSet.complementOf(EnumSet.of(besides));
    return changes.stream()
        .flatMap(one -> changes.stream().map(other -> List.of(one, other)))
        .filter(pair -> pair.getFirst() != pair.getLast())
        .toList();
  }

  /**
   * @param inTurn whether who began is the first to commit too, where the other does not wait
   */
  private static void atOnce(String one, String other, boolean inTurn) throws SQLException {
    first.does(one);
    second.begins(other);
    Awaitility.await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(2))
        .until(() -> second.isReady() || first.isWaitedForBy(second));
    if (inTurn || !second.isReady()) {
      first.commits();
      second.commits();
    } else {
      second.commits();
      first.commits();
    }
  }
}
