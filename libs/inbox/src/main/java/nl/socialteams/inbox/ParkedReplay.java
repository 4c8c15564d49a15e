// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jboss.logging.Logger;

/** Tries parked events again, each key in a transaction of its own. */
final class ParkedReplay {

  private static final Logger LOG = Logger.getLogger(ParkedReplay.class);

  private final Transactions transactions;
  private final Handlers handlers;
  private final OffsetTable offsets;
  private final ParkedTable parked;

  ParkedReplay(
      Transactions transactions, Handlers handlers, OffsetTable offsets, ParkedTable parked) {
    this.transactions = transactions;
    this.handlers = handlers;
    this.offsets = offsets;
    this.parked = parked;
  }

  /** Answers how many keys flow again. */
  int replay() throws SQLException {
    int freed = 0;
    for (InboxRecord.Line line : lines()) {
      if (handlers.prefixedTopics().contains(line.topic()) && replay(line)) {
        freed++;
      }
    }
    return freed;
  }

  private Set<InboxRecord.Line> lines() throws SQLException {
    Set<InboxRecord.Line> lines = new HashSet<>();
    transactions.run(connection -> lines.addAll(parked.lines(connection)));
    return lines;
  }

  private boolean replay(InboxRecord.Line line) throws SQLException {
    try {
      transactions.run(connection -> applyAll(connection, line));
      return true;
    } catch (SQLException | RuntimeException e) {
      if (PassingFailure.is(e)) {
        throw e;
      }
      LOG.warnf("Key %s of %s stays parked: %s", line.key(), line.topic(), e.getMessage());
      return false;
    }
  }

  private void applyAll(Connection connection, InboxRecord.Line line) throws SQLException {
    List<InboxRecord> before = parked.records(connection, line);
    for (InboxRecord read : before) {
      offsets.lock(connection, read.source());
    }
    // again: another event may have come to wait before the lock was ours
    handlers.apply(parked.records(connection, line));
    parked.free(connection, line);
  }
}
