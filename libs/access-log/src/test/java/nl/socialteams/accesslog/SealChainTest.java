// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

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
    assertThat(log.sealAll()).isEqualTo(2);

    Verification verified = log.verify();
    assertThat(verified.intact()).isTrue();
    assertThat(verified.sealedLines()).isEqualTo(7);
    assertThat(verified.waitingLines()).isZero();
    assertThat(verified.lastHash()).matches("[0-9a-f]{64}");
    assertThat(log.sealAll()).isZero();
  }

  @Test
  void a_batch_over_two_months_has_a_seal_for_each() throws SQLException {
    try (Connection connection = log.application()) {
      connection.setAutoCommit(false);
      LoggingDatabase.record(connection, MARCH, 1);
      LoggingDatabase.record(connection, APRIL, 1);
      connection.commit();
    }
    log.sealAll();

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
    log.sealAll();

    assertThat(log.verify().sealedLines()).isEqualTo(3);
    assertThat(log.verify().intact()).isTrue();
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
    log.sealAll();

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
    log.sealAll();

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
    log.sealAll();
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
