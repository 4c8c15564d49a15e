// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TroubleTest {

  @Test
  void a_database_that_is_away_or_has_no_connection_left_passes() {
    assertThat(Trouble.of(behind(new SQLException("no connection in time"))))
        .isEqualTo(Trouble.BUSY);
    assertThat(Trouble.of(behind(new SQLException("refused", "08001")))).isEqualTo(Trouble.BUSY);
    assertThat(Trouble.of(behind(new SQLException("deadlock", "40P01")))).isEqualTo(Trouble.BUSY);
    RuntimeException beside = new RuntimeException();
    beside.addSuppressed(new SQLException("shut down", "57P01"));
    assertThat(Trouble.of(beside)).isEqualTo(Trouble.BUSY);
  }

  @Test
  void a_statement_that_is_wrong_does_not_pass() {
    assertThat(Trouble.of(behind(new SQLException("no such column", "42703"))))
        .isEqualTo(Trouble.UNEXPECTED);
    assertThat(Trouble.of(new NullPointerException())).isEqualTo(Trouble.UNEXPECTED);
  }

  private static Throwable behind(SQLException cause) {
    return new IllegalStateException(new RuntimeException(cause));
  }
}
