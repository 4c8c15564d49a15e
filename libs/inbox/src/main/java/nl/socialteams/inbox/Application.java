// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Applies what was polled: all in one transaction, or one by one when one of them fails. */
final class Application {

  private static final Logger LOG = Logger.getLogger(Application.class);
  private static final String BEHIND = "waits for an earlier event of its key";

  private final Transactions transactions;
  private final Handlers handlers;
  private final Positions positions;
  private final ParkedTable parked;

  Application(
      Transactions transactions, Handlers handlers, Positions positions, ParkedTable parked) {
    this.transactions = transactions;
    this.handlers = handlers;
    this.positions = positions;
    this.parked = parked;
  }

  /**
   * Applies or parks each record.
   *
   * @throws SQLException when the database fails: nothing but whole transactions was applied, and
   *     the rest is to be polled again from the offsets that it holds
   */
  void apply(List<InboxRecord> records) throws SQLException {
    try {
      inOneTransaction(records, this::applyOrWait);
    } catch (SQLException | RuntimeException e) {
      rethrowPassing(e);
      oneByOne(records);
    }
  }

  private void oneByOne(List<InboxRecord> records) throws SQLException {
    for (InboxRecord read : records) {
      try {
        inOneTransaction(List.of(read), this::applyOrWait);
      } catch (SQLException | RuntimeException e) {
        rethrowPassing(e);
        LOG.errorf(e, "Parked key %s of %s at %d", read.key(), read.source(), read.offset());
        inOneTransaction(List.of(read), (c, all, waiting) -> parked.park(c, read, reason(e)));
      }
    }
  }

  private void inOneTransaction(List<InboxRecord> records, Step step) throws SQLException {
    Map<TopicPartition, Long> next = positions.after(records);
    transactions.run(
        connection -> {
          positions.move(connection, next);
          // read after the offsets are locked: a replay of parked keys locks them too
          Set<InboxRecord.Line> waiting = parked.lines(connection);
          step.take(connection, records, waiting);
        });
    positions.moved(next);
  }

  private void applyOrWait(
      Connection connection, List<InboxRecord> records, Set<InboxRecord.Line> waiting)
      throws SQLException {
    List<InboxRecord> flowing = new ArrayList<>(records.size());
    for (InboxRecord read : records) {
      if (flows(connection, read, waiting)) {
        flowing.add(read);
      } else {
        parked.park(connection, read, BEHIND);
      }
    }
    handlers.apply(flowing);
  }

  private boolean flows(Connection connection, InboxRecord read, Set<InboxRecord.Line> waiting)
      throws SQLException {
    if (!waiting.contains(read.line())) {
      return true;
    }
    if (read.tombstone()) {
      // whatever waited is about something that must be forgotten
      parked.free(connection, read.line());
      waiting.remove(read.line());
      return true;
    }
    return false;
  }

  private static void rethrowPassing(Exception failure) throws SQLException {
    if (!PassingFailure.is(failure)) {
      return;
    }
    if (failure instanceof SQLException sql) {
      throw sql;
    }
    throw (RuntimeException) failure;
  }

  private static String reason(Exception failure) {
    return failure.getClass().getSimpleName() + ": " + failure.getMessage();
  }

  @FunctionalInterface
  private interface Step {
    void take(Connection connection, List<InboxRecord> records, Set<InboxRecord.Line> waiting)
        throws SQLException;
  }
}
