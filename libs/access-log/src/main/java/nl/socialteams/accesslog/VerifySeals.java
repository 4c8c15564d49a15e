// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Reads the chain and the lines under it, from the first seal to the last. */
final class VerifySeals {
  private static final String SEALS =
      """
      select s.number, s.month, s.from_transaction::text, s.until_transaction::text, s.line_count,
        encode(s.content_hash, 'hex'), encode(s.previous_hash, 'hex'), encode(s.hash, 'hex'),
        s.sealed_at, encode(%s, 'hex'), c.lines, encode(c.hash, 'hex'), c.elsewhere,
        c.lines > 0 or to_regclass('public.access_log_' || to_char(s.month, 'YYYY_MM')) is not null
      from access_log_seal s
      cross join lateral (
        select array_agg(o.month) as months from access_log_seal o
        where o.from_transaction = s.from_transaction) batch
      cross join lateral (
        select count(*) filter (where date_trunc('month', l.recorded_at at time zone 'UTC') = s.month)
            as lines,
          %s as hash,
          count(*) filter (where date_trunc('month', l.recorded_at at time zone 'UTC')::date
            <> all (batch.months)) as elsewhere
        from access_log l
        where l.transaction >= s.from_transaction and l.transaction < s.until_transaction) c
      order by s.number
      """
          .formatted(SealedContent.SEAL, SealedContent.HASH_OF_MONTH);

  private static final String WAITING =
      """
      select count(*) from access_log
      where transaction >= coalesce((select until_transaction from access_log_seal
        order by number desc limit 1), '0'::xid8)
      """;

  private static final int ROWS_AT_ONCE = 50;

  private VerifySeals() {}

  /**
   * Within the caller's transaction.
   *
   * @param knownHash of a seal that was noted elsewhere, or null
   */
  static Verification verify(Connection connection, String knownHash) throws SQLException {
    ChainReading reading = new ChainReading(knownHash);
    try (PreparedStatement select = connection.prepareStatement(SEALS)) {
      select.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          reading.next(read(row));
        }
      }
    }
    return reading.result(waiting(connection));
  }

  private static FoundSeal read(ResultSet row) throws SQLException {
    return new FoundSeal(
        row.getLong(1),
        row.getObject(2, LocalDate.class),
        Long.parseLong(row.getString(3)),
        Long.parseLong(row.getString(4)),
        row.getLong(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getObject(9, OffsetDateTime.class).toInstant(),
        row.getString(10),
        row.getLong(11),
        row.getString(12),
        row.getLong(13),
        row.getBoolean(14));
  }

  private static long waiting(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(WAITING);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
