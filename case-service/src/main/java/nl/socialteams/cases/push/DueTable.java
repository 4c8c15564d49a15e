// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.push;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.access.Standing;
import nl.socialteams.cases.changes.ChangeKind;
import nl.socialteams.cases.changes.FeedPosition;
import nl.socialteams.cases.subscription.PauseReason;
import nl.socialteams.cases.webhook.CallOutcome;

/**
 * Whose turn it is, and how far each is; within a transaction of the process. Who holds a lease
 * writes by it only, so that one who lost it changes nothing.
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
  private static final String DELIVERED =
      """
      update subscription_progress set line = ?, delivered_at = ?, attempts = 0, failing_since = null,
        last_failure = null, last_status = null, set_aside = 0
      where subscription = ? and lease = ?
      """;
  private static final String SET_ASIDE =
      """
      update subscription_progress set line = ?, attempts = 0, failing_since = null,
        set_aside = set_aside + 1, last_failure = ?, last_status = ?
      where subscription = ? and lease = ?
      """;
  private static final String FAILED =
      """
      update subscription_progress set attempts = attempts + 1,
        failing_since = coalesce(failing_since, ?), last_failure = ?, last_status = ?, due_at = ?
      where subscription = ? and lease = ? and attempts = ?
      """;
  private static final String PASS =
      "update subscription_progress set line = ?, due_at = ? where subscription = ? and lease = ?";
  private static final String RELEASE =
      """
      update subscription_progress set lease = null, leased_until = null
      where subscription = ? and lease = ?
      """;
  private static final String PAUSE =
      """
      update subscription s set status = 'PAUSED', paused_because = ?, version = version + 1
      where s.id = ? and s.version = ? and s.status = 'ACTIVE' and exists (
        select from subscription_progress p where p.subscription = s.id and p.lease = ?)
      """;

  private final DataSource database;

  @Inject
  DueTable(DataSource database) {
    this.database = database;
  }

  /** Takes those whose turn it is, until their lease ends; passes over what another one takes. */
  List<UUID> claim(UUID lease, Instant now, Instant until, int limit) {
    return query(
        CLAIM,
        row -> row.getObject(1, UUID.class),
        lease,
        moment(until),
        moment(now),
        moment(now),
        moment(now),
        limit);
  }

  /**
   * As it stands now, for longer; empty where the lease is lost or nothing is to be sent any more.
   */
  Optional<Due> hold(UUID subscription, UUID lease, Instant now, Instant until) {
    return query(
            HOLD,
            row -> due(subscription, lease, row),
            moment(until),
            subscription,
            lease,
            moment(now))
        .stream()
        .findFirst();
  }

  /** False where the lease was lost. */
  boolean delivered(Due due, FeedPosition position, Instant now) {
    return change(DELIVERED, position.line(), moment(now), due.subscription(), due.lease());
  }

  boolean setAside(Due due, FeedPosition position, CallOutcome outcome) {
    return change(
        SET_ASIDE,
        position.line(),
        outcome.failure().name(),
        outcome.status(),
        due.subscription(),
        due.lease());
  }

  /** False where the lease was lost, or the subscriber had it tried anew meanwhile. */
  boolean failed(Due due, CallOutcome outcome, Instant now, Instant again) {
    return change(
        FAILED,
        moment(now),
        outcome.failure().name(),
        outcome.status(),
        moment(again),
        due.subscription(),
        due.lease(),
        due.attempts());
  }

  /** What lies between is not told to this one. */
  void pass(Due due, FeedPosition position, Instant again) {
    change(PASS, position.line(), moment(again), due.subscription(), due.lease());
  }

  void release(UUID subscription, UUID lease) {
    change(RELEASE, subscription, lease);
  }

  /** Unless the lease was lost, or the subscriber changed or renewed it meanwhile. */
  void pause(Due due, PauseReason reason) {
    change(PAUSE, reason.name(), due.subscription(), due.version(), due.lease());
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

  private static Timestamp moment(Instant instant) {
    return Timestamp.from(instant);
  }

  private boolean change(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = filled(connection, sql, values)) {
      return statement.executeUpdate() == 1;
    } catch (SQLException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  private <T> List<T> query(String sql, RowReading<T> reading, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = filled(connection, sql, values);
        ResultSet row = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (row.next()) {
        found.add(reading.read(row));
      }
      return found;
    } catch (SQLException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  private static PreparedStatement filled(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int at = 0; at < values.length; at++) {
      statement.setObject(at + 1, values[at]);
    }
    return statement;
  }

  private interface RowReading<T> {
    T read(ResultSet row) throws SQLException;
  }
}
