// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.push;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.access.Standing;
import nl.socialteams.cases.changes.ChangeKind;
import nl.socialteams.cases.changes.FeedPosition;

/**
 * Whose turn it is, and who has it; within a transaction of the process. Who holds a lease writes
 * by it only, so that one who lost it changes nothing.
 */
@ApplicationScoped
class DueTable {
  private static final String CLAIM =
      """
      update subscription_progress p set lease = ?, leased_until = ?
      from (
        select d.subscription from subscription_progress d join subscription s on s.id = d.subscription
        where s.status = 'ACTIVE' and s.expires_at > ?
          and (d.due_at <= ? or exists (
            select from dead_letter l where l.subscription = s.id and l.replay_wanted))
          and (d.leased_until is null or d.leased_until <= ?)
        order by d.due_at limit ? for update of d skip locked) due
      where p.subscription = due.subscription
      returning p.subscription
      """;
  private static final String HOLD =
      """
      update subscription_progress p set leased_until = ?
      from subscription s
      where s.id = p.subscription and p.subscription = ? and p.lease = ?
        and s.status = 'ACTIVE' and s.expires_at > ?
      returning s.issuer, s.subject, s.client, s.municipalities, s.rights, s.kinds, s.sealed,
        p.recipient, p.line, s.version, p.due_at, p.attempts, p.failing_since, p.set_aside
      """;
  private static final String RELEASE =
      """
      update subscription_progress set lease = null, leased_until = null
      where subscription = ? and lease = ?
      """;

  private final ProcessStatements statements;

  @Inject
  DueTable(ProcessStatements statements) {
    this.statements = statements;
  }

  /** Takes those whose turn it is, until their lease ends; passes over what another one takes. */
  List<UUID> claim(UUID lease, Instant now, Instant until, int limit) {
    return statements.query(
        CLAIM,
        row -> row.getObject(1, UUID.class),
        lease,
        Timestamp.from(until),
        Timestamp.from(now),
        Timestamp.from(now),
        Timestamp.from(now),
        limit);
  }

  /**
   * As it stands now, for longer; empty where the lease is lost or nothing is to be sent any more.
   */
  Optional<Due> hold(UUID subscription, UUID lease, Instant now, Instant until) {
    return statements
        .query(
            HOLD,
            row -> due(subscription, lease, row),
            Timestamp.from(until),
            subscription,
            lease,
            Timestamp.from(now))
        .stream()
        .findFirst();
  }

  void release(UUID subscription, UUID lease) {
    statements.change(RELEASE, subscription, lease);
  }

  private static Due due(UUID subscription, UUID lease, ResultSet row) throws SQLException {
    Timestamp failingSince = row.getTimestamp(13);
    return new Due(
        subscription,
        lease,
        new Standing(
            row.getString(1), row.getString(2), row.getString(3), texts(row, 4), texts(row, 5)),
        kinds(texts(row, 6)),
        row.getBytes(7),
        new FeedPosition(row.getObject(8, UUID.class), row.getLong(9)),
        row.getLong(10),
        row.getTimestamp(11).toInstant(),
        row.getInt(12),
        failingSince == null ? null : failingSince.toInstant(),
        row.getInt(14));
  }

  private static Set<ChangeKind> kinds(List<String> names) {
    return names.stream().map(ChangeKind::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> texts(ResultSet row, int column) throws SQLException {
    return Stream.of((String[]) row.getArray(column).getArray()).toList();
  }
}
