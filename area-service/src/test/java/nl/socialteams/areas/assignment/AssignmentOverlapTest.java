// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.assignment;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssignmentOverlapTest {
  private static final String CABERG = "BU09350205";

  @Inject AgroalDataSource database;
  private String team;

  @BeforeAll
  void a_team_and_a_decision() throws SQLException {
    AreaApi.maastricht(CABERG);
    team = AreaApi.team("Noord", "2013-01-01");
    run(
        "insert into decision (id, municipality, title, taken_on, in_force_from, reach, known_from,"
            + " asserted, status) values ('00000000-0000-0000-0000-0000000000d1', 'GM0935', 'x',"
            + " '2013-01-01', '2013-01-01', 'NAMED_AREAS', now(), false, 'IN_FORCE')");
    assign("[2013-01-01,2014-01-01)", "[2013-01-01,)");
  }

  @Test
  @Tag("A3")
  void the_database_refuses_a_second_team_on_the_same_day() {
    assertThatThrownBy(() -> assign("[2013-12-31,)", "[2013-01-01,)"))
        .hasMessageContaining("ex_assignment_overlap");
  }

  @Test
  @Tag("A3")
  void the_day_after_is_free() {
    assertThatCode(() -> assign("[2014-01-01,2014-02-01)", "[2013-01-01,)"))
        .doesNotThrowAnyException();
  }

  @Test
  @Tag("A3")
  void what_was_known_before_may_differ_from_what_is_known_now() {
    assertThatCode(() -> assign("[2013-06-01,2013-07-01)", "[2012-01-01,2013-01-01)"))
        .doesNotThrowAnyException();
  }

  private void assign(String valid, String known) throws SQLException {
    run(
        "insert into assignment values (gen_random_uuid(), 'GM0935', '"
            + CABERG
            + "', null, '"
            + team
            + "', '00000000-0000-0000-0000-0000000000d1', '"
            + valid
            + "', '"
            + known
            + "', false)");
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
