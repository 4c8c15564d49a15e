// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.push;

import java.sql.Timestamp;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.changes.FeedPosition;
import nl.socialteams.cases.subscription.PauseReason;
import nl.socialteams.cases.webhook.CallOutcome;

/**
 * How far each subscription comes, and what failed; within a transaction of the process, and by who
 * holds its lease only.
 */
@ApplicationScoped
class OutcomeTable {
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
  private static final String PAUSE =
      """
      update subscription s set status = 'PAUSED', paused_because = ?, version = version + 1
      where s.id = ? and s.version = ? and s.status = 'ACTIVE' and exists (
        select from subscription_progress p where p.subscription = s.id and p.lease = ?)
      """;

  private final ProcessStatements statements;

  @Inject
  OutcomeTable(ProcessStatements statements) {
    this.statements = statements;
  }

  /** False where the lease was lost. */
  boolean delivered(Due due, FeedPosition position, Instant now) {
    return statements.change(
        DELIVERED, position.line(), Timestamp.from(now), due.subscription(), due.lease());
  }

  boolean setAside(Due due, FeedPosition position, CallOutcome outcome) {
    return statements.change(
        SET_ASIDE,
        position.line(),
        outcome.failure().name(),
        outcome.status(),
        due.subscription(),
        due.lease());
  }

  /** False where the lease was lost, or the subscriber had it tried anew meanwhile. */
  boolean failed(Due due, CallOutcome outcome, Instant now, Instant again) {
    return statements.change(
        FAILED,
        Timestamp.from(now),
        outcome.failure().name(),
        outcome.status(),
        Timestamp.from(again),
        due.subscription(),
        due.lease(),
        due.attempts());
  }

  /** What lies between is not told to this one. */
  void pass(Due due, FeedPosition position, Instant again) {
    statements.change(
        PASS, position.line(), Timestamp.from(again), due.subscription(), due.lease());
  }

  /** Unless the lease was lost, or the subscriber changed or renewed it meanwhile. */
  void pause(Due due, PauseReason reason) {
    statements.change(PAUSE, reason.name(), due.subscription(), due.version(), due.lease());
  }
}
