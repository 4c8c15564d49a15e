// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Adds what was recorded to the chain of seals. A batch ends before the oldest transaction that
 * still runs and could write to this log, so that nobody who commits late is passed over; those who
 * write wait for nothing.
 */
final class SealChain {
  /** One sealer at a time, whichever replica it is. */
  private static final long LOCK = 7_513_201_801L;

  private static final String HOLD = "select pg_try_advisory_xact_lock(?)";

  private static final String LAST =
      """
      select coalesce(max(until_transaction::text::bigint), 0) from access_log_seal
      """;

  /**
   * The oldest transaction that this database waits for. The numbers are the server's: a
   * transaction that is seen to run in another database cannot write here, and one whose database
   * is not told (it ended meanwhile, or was prepared) counts as one of this.
   */
  static final String HORIZON =
      """
      coalesce(
        (select running from pg_snapshot_xip(pg_current_snapshot()) running
         where not exists (
           select from pg_locks l join pg_stat_activity a on a.pid = l.pid
           where l.locktype = 'transactionid' and l.granted and l.mode = 'ExclusiveLock'
             and l.transactionid = running::xid
             and a.datid <> (select oid from pg_database where datname = current_database()))
         order by running limit 1),
        pg_snapshot_xmax(pg_current_snapshot()))
      """;

  private static final String END =
      """
      select max(transaction::text::bigint) + 1 from (
        select transaction from access_log
        where transaction >= ?::text::xid8 and transaction < (select %s)
        order by transaction limit ?) batch
      """
          .formatted(HORIZON);

  private static final String ADD =
      """
      with last as (
        select number, hash from access_log_seal order by number desc limit 1
      ), month_of_batch as (
        select date_trunc('month', l.recorded_at at time zone 'UTC')::date as month,
          count(*) as line_count, %s as content_hash
        from access_log l
        where l.transaction >= ?::text::xid8 and l.transaction < ?::text::xid8
        group by 1 order by 1 limit 1 offset ?
      ), seal as (
        select coalesce((select number from last), 0) + 1 as number, month,
          ?::text::xid8 as from_transaction, ?::text::xid8 as until_transaction,
          line_count, content_hash,
          coalesce((select hash from last), '\\x00'::bytea) as previous_hash
        from month_of_batch
      )
      insert into access_log_seal (number, month, from_transaction, until_transaction, line_count,
        content_hash, previous_hash, hash, sealed_at)
      select number, month, from_transaction, until_transaction, line_count, content_hash,
        previous_hash, %s, clock_timestamp()
      from seal
      """
          .formatted(SealedContent.HASH, SealedContent.SEAL);

  private final int batchSize;

  /**
   * @param batchSize lines in a batch, more where one transaction wrote more
   */
  SealChain(int batchSize) {
    this.batchSize = batchSize;
  }

  /**
   * Seals one batch, within the caller's transaction.
   *
   * @return whether there was one; false too where another replica seals
   */
  boolean sealNext(Connection connection) throws SQLException {
    if (!held(connection)) {
      return false;
    }
    long from = number(connection, LAST);
    Long end = end(connection, from);
    if (end == null) {
      return false;
    }
    int month = 0;
    while (add(connection, from, end, month)) {
      month++;
    }
    return true;
  }

  private boolean held(Connection connection) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement(HOLD)) {
      lock.setLong(1, LOCK);
      try (ResultSet row = lock.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private Long end(Connection connection, long from) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(END)) {
      select.setString(1, Long.toString(from));
      select.setInt(2, batchSize);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getObject(1, Long.class);
      }
    }
  }

  private static boolean add(Connection connection, long from, long end, int month)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(ADD)) {
      insert.setString(1, Long.toString(from));
      insert.setString(2, Long.toString(end));
      insert.setInt(3, month);
      insert.setString(4, Long.toString(from));
      insert.setString(5, Long.toString(end));
      return insert.executeUpdate() > 0;
    }
  }
}
