// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static nl.socialteams.accesslog.SealFault.LINE_ADDED;
import static nl.socialteams.accesslog.SealFault.LINE_CHANGED;
import static nl.socialteams.accesslog.SealFault.LINE_MISSING;
import static nl.socialteams.accesslog.SealFault.SEAL_CHANGED;
import static nl.socialteams.accesslog.SealFault.SEAL_MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("G5")
class SealChainTest {
  private static final Instant MARCH = Instant.parse("2020-03-31T21:00:00Z");
  private static final Instant APRIL = Instant.parse("2020-04-01T00:00:00Z");

  private static final int WRITERS = 6;
  private static final int WRITINGS = 25;

  private LoggingDatabase log;

  @BeforeEach
  void start() throws SQLException, IOException {
    log = new LoggingDatabase();
  }

  @AfterEach
  void stop() {
    log.close();
  }

  @Test
  void what_was_recorded_is_sealed_in_batches_and_verifies() throws SQLException {
    log.record(MARCH, 2);
    log.record(MARCH, 2);
    log.record(APRIL, 3);

    assertThat(log.verify().waitingLines()).isEqualTo(7);
    assertThat(log.seal()).isEqualTo(2);

    Verification verified = log.verify();
    assertThat(verified.intact()).isTrue();
    assertThat(verified.sealedLines()).isEqualTo(7);
    assertThat(verified.waitingLines()).isZero();
    assertThat(verified.lastHash()).matches("[0-9a-f]{64}");
    assertThat(log.seal()).isZero();
  }

  @Test
  void a_batch_over_two_months_has_a_seal_for_each() throws SQLException {
    try (Connection connection = log.application()) {
      connection.setAutoCommit(false);
      LoggingDatabase.record(connection, MARCH, 1);
      LoggingDatabase.record(connection, APRIL, 1);
      connection.commit();
    }
    log.seal();

    assertThat(log.verify().seals()).isEqualTo(2);
    assertThat(log.verify().intact()).isTrue();
  }

  @Test
  void who_commits_late_is_not_passed_over_and_nobody_waits() throws SQLException {
    try (Connection late = log.application()) {
      late.setAutoCommit(false);
      LoggingDatabase.record(late, MARCH, 1);
      log.record(MARCH, 2);

      assertThat(log.seal()).isZero();
      late.commit();
    }
    log.seal();

    assertThat(log.verify().sealedLines()).isEqualTo(3);
    assertThat(log.verify().intact()).isTrue();
  }

  @Test
  void who_writes_late_in_a_transaction_that_began_early_is_not_passed_over() throws SQLException {
    try (Connection early = log.application()) {
      early.setAutoCommit(false);
      LoggingDatabase.number(early);
      log.record(MARCH, 2);
      assertThat(log.seal()).isZero();

      LoggingDatabase.record(early, MARCH, 1);
      assertThat(log.seal()).isZero();
      early.commit();
    }
    log.seal();

    assertThat(log.verify().sealedLines()).isEqualTo(3);
    assertThat(log.verify().intact()).isTrue();
  }

  @Test
  void a_long_transaction_in_another_database_holds_nothing_back() throws Exception {
    try (LoggingDatabase other = new LoggingDatabase();
        Connection elsewhere = other.application()) {
      elsewhere.setAutoCommit(false);
      LoggingDatabase.record(elsewhere, MARCH, 1);
      log.record(MARCH, 2);

      assertThat(log.seal()).isEqualTo(1);
      assertThat(log.verify().waitingLines()).isZero();
      assertThat(other.seal()).isZero();
      elsewhere.commit();
      assertThat(other.seal()).isEqualTo(1);
    }
  }

  @Test
  void whoever_writes_while_others_seal_is_sealed_once_and_nobody_is_missed() throws Exception {
    try (LoggingDatabase other = new LoggingDatabase();
        Connection elsewhere = other.application();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1)) {
      elsewhere.setAutoCommit(false);
      LoggingDatabase.record(elsewhere, MARCH, 1);
      List<Callable<Integer>> work = new ArrayList<>(Collections.nCopies(WRITERS, this::writeLate));
      work.add(this::sealWhileOthersWrite);
      for (Future<Integer> done : threads.invokeAll(work)) {
        done.get();
      }
      log.seal();

      assertThat(log.verify().sealedLines()).isEqualTo(2L * WRITERS * WRITINGS);
      assertThat(log.verify().intact()).isTrue();
      elsewhere.rollback();
    }
  }

  /** Takes its number at the beginning, and writes at the end. */
  private int writeLate() throws SQLException {
    try (Connection connection = log.application()) {
      connection.setAutoCommit(false);
      for (int writing = 0; writing < WRITINGS; writing++) {
        LoggingDatabase.number(connection);
        Thread.yield();
        LoggingDatabase.record(connection, MARCH, 2);
        connection.commit();
      }
    }
    return WRITINGS;
  }

  private int sealWhileOthersWrite() throws SQLException {
    int batches = 0;
    while (log.verify().sealedLines() < WRITERS * WRITINGS) {
      batches += log.seal();
    }
    return batches;
  }

  @Test
  void a_changed_line_is_told() throws SQLException {
    sealTwoBatches();
    log.tamper(
        "update access_log set actor_subject = 'somebody-else' where id = (select id from access_log order by id limit 1)");

    assertBroken(1, LINE_CHANGED);
  }

  @Test
  void a_line_that_is_gone_is_told() throws SQLException {
    sealTwoBatches();
    log.tamper(
        "delete from access_log where id = (select id from access_log order by id desc limit 1)");

    assertBroken(2, LINE_MISSING);
  }

  @Test
  void a_line_put_among_sealed_ones_afterwards_is_told() throws SQLException {
    sealTwoBatches();
    log.tamper(addedAt("recorded_at"));

    assertBroken(1, LINE_ADDED);
  }

  @Test
  void a_line_put_into_another_month_of_sealed_ones_is_told() throws SQLException {
    sealTwoBatches();
    log.tamper(addedAt("recorded_at - interval '3 months'"));

    assertBroken(1, LINE_ADDED);
  }

  @Test
  void a_removed_batch_is_told() throws SQLException {
    sealTwoBatches();
    log.tamper(
        "delete from access_log where transaction < (select until_transaction from access_log_seal where number = 1);"
            + " delete from access_log_seal where number = 1");

    assertThat(log.verify().intact()).isFalse();
    assertThat(log.verify().broken()).extracting(BrokenSeal::fault).contains(SEAL_MISSING);
  }

  @Test
  void a_seal_made_to_fit_changed_lines_does_not_fit_the_chain() throws SQLException {
    sealTwoBatches();
    log.tamper(
        "update access_log set outcome = 'REFUSED' where transaction < (select until_transaction from access_log_seal where number = 1);"
            + " update access_log_seal s set content_hash = (select "
            + SealedContent.HASH
            + " from access_log l where l.transaction < s.until_transaction) where number = 1;"
            + " update access_log_seal set hash = "
            + SealedContent.SEAL
            + " where number = 1");

    assertBroken(2, SEAL_CHANGED);
  }

  @Test
  void a_chain_written_anew_lacks_the_hash_that_was_noted_elsewhere() throws SQLException {
    sealTwoBatches();
    String noted = log.verify().lastHash();
    assertThat(log.verify(noted).knownHashFound()).isTrue();

    log.tamper(
        "delete from access_log_seal; delete from access_log where id = (select id from access_log order by id limit 1)");
    log.seal();

    assertThat(log.verify().intact()).isTrue();
    assertThat(log.verify(noted).knownHashFound()).isFalse();
  }

  @Test
  void a_month_dropped_after_its_term_leaves_the_chain_whole_and_is_named() throws SQLException {
    log.asOwner(
        "create table access_log_2020_03 partition of access_log"
            + " for values from ('2020-03-01 00:00:00+00') to ('2020-04-01 00:00:00+00')");
    sealTwoBatches();
    log.asOwner("drop table access_log_2020_03");

    assertThat(log.verify().intact()).isTrue();
    assertThat(log.verify().forgottenMonths()).containsExactly(LocalDate.parse("2020-03-01"));
  }

  @Test
  void the_application_may_add_and_read_and_nothing_else() throws SQLException {
    log.record(Instant.now(), 1);
    log.seal();

    for (String table : new String[] {"access_log", "access_log_seal", "access_log_default"}) {
      for (String change : new String[] {"delete from %s", "truncate %s", "drop table %s"}) {
        assertThatThrownBy(() -> log.asApplication(change.formatted(table)))
            .as(change.formatted(table))
            .isInstanceOf(SQLException.class);
      }
    }
    assertThatThrownBy(() -> log.asApplication("update access_log set outcome = 'REFUSED'"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> log.asApplication("alter table access_log disable trigger user"))
        .hasMessageContaining("must be owner");
  }

  @Test
  void even_the_owner_has_to_switch_the_guard_off_first() throws SQLException {
    log.record(MARCH, 1);

    assertThatThrownBy(() -> log.asOwner("delete from access_log"))
        .hasMessageContaining("only added to");
    assertThatThrownBy(() -> log.asOwner("truncate access_log"))
        .hasMessageContaining("only added to");
  }

  private void sealTwoBatches() throws SQLException {
    log.record(MARCH, 3);
    log.record(MARCH, 3);
    log.seal();
    assertThat(log.verify().intact()).isTrue();
    assertThat(log.verify().seals()).isEqualTo(2);
  }

  private static String addedAt(String moment) {
    return "insert into access_log select gen_random_uuid(), "
        + moment
        + ", started_at, transaction, trace_id, span_id, parent_span_id, operation,"
        + " processing_activity, action, outcome, status, actor_issuer, actor_subject, client, roles,"
        + " rights, organisation, basis, object_kind, object_id, subject_kind, subject_id,"
        + " municipalities from access_log order by id limit 1";
  }

  private void assertBroken(long number, SealFault fault) throws SQLException {
    Verification verified = log.verify();
    assertThat(verified.intact()).isFalse();
    assertThat(verified.broken())
        .extracting(BrokenSeal::number, BrokenSeal::fault)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(number, fault));
  }
}
