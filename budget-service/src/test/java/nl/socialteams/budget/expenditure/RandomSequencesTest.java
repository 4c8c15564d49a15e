// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import nl.socialteams.budget.ledger.LedgerDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random sequences of request, approve, refuse, cancel, pay, settle, refund, transfer and close, by
 * the database's own rules and by a simple model. Each is a transaction of its own, in which all
 * that is checked at commit is checked, and then rolled back. {@code -Dledger.sequences} says how
 * many ({@value #DEFAULT} by default; 100,000 are meant to be run before a release), {@code
 * -Dledger.seed} repeats a run.
 */
@Tag("B3")
class RandomSequencesTest {
  private static final int DEFAULT = 1_000;
  private static final int SEQUENCES = Integer.getInteger("ledger.sequences", DEFAULT);
  private static final long SEED = Long.getLong("ledger.seed", System.nanoTime());
  private static final int THREADS = 2;

  private static LedgerDatabase database;

  @BeforeAll
  static void open() throws Exception {
    database = new LedgerDatabase();
    database.script("sequences.sql");
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void any_sequence_leaves_what_a_simple_model_expects(TestReporter reporter) throws Exception {
    reporter.publishEntry("seed", Long.toString(SEED));
    List<Callable<int[]>> work = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      long seed = SEED + thread;
      work.add(() -> many(seed, SEQUENCES / THREADS));
    }
    int[] counts = new int[2];
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (Future<int[]> done : threads.invokeAll(work)) {
        counts[0] += done.get()[0];
        counts[1] += done.get()[1];
      }
    }
    reporter.publishEntry("steps", counts[1] + " taken, " + counts[0] + " refused");
    assertThat(counts).doesNotContain(0);
  }

  /** How many steps were refused and taken. */
  private static int[] many(long seed, int sequences) throws SQLException {
    Random random = new Random(seed);
    int[] counts = new int[2];
    try (Connection connection = database.source().getConnection()) {
      connection.setAutoCommit(false);
      for (int number = 0; number < sequences; number++) {
        RandomSequence sequence = new RandomSequence(random);
        compare(sequence, connection, "Sequence %d of seed %d".formatted(number, seed));
        connection.rollback();
        sequence.expected().forEach(taken -> counts[taken ? 1 : 0]++);
      }
    }
    return counts;
  }

  private static void compare(RandomSequence sequence, Connection connection, String which)
      throws SQLException {
    try (PreparedStatement take =
        connection.prepareStatement("select * from take_sequence(?, ?, ?, ?, ?)")) {
      take.setArray(1, connection.createArrayOf("numeric", sequence.grants()));
      take.setArray(2, connection.createArrayOf("text", sequence.kinds()));
      take.setArray(3, connection.createArrayOf("integer", sequence.ats()));
      take.setArray(4, connection.createArrayOf("integer", sequence.others()));
      take.setArray(5, connection.createArrayOf("numeric", sequence.amounts()));
      try (ResultSet row = take.executeQuery()) {
        row.next();
        List<Boolean> taken = List.of((Boolean[]) row.getArray("taken").getArray());
        List<BigDecimal> held = List.of((BigDecimal[]) row.getArray("held").getArray());
        if (!taken.equals(sequence.expected()) || !held.equals(sequence.held())) {
          throw new AssertionError(
              "%s: %s took %s and left %s".formatted(which, sequence, taken, held));
        }
      }
    }
  }
}
