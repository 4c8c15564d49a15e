// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.assignment;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssignmentHistoryTest {
  private static final String DECISION = "00000000-0000-0000-0000-0000000000d1";
  private static final String HELD = "00000000-0000-0000-0000-0000000000a1";
  private static final String ENDED = "00000000-0000-0000-0000-0000000000a2";

  @Inject AgroalDataSource database;

  @BeforeAll
  void a_team_that_serves_two_neighbourhoods() throws SQLException {
    AreaApi.maastricht("BU09350205", "BU09350206");
    String team = AreaApi.team("Noord", "2013-01-01");
    run(
        "insert into decision (id, municipality, title, taken_on, in_force_from, reach, known_from,"
            + " asserted, status) values ('%s', 'GM0935', 'x', '2013-01-01', '2013-01-01',"
            + " 'NAMED_AREAS', now(), false, 'IN_FORCE')",
        DECISION);
    run(
        "insert into decision_status (decision, status, on_day, known_from, asserted)"
            + " values ('%s', 'IN_FORCE', '2013-01-01', now(), false)",
        DECISION);
    assign(HELD, "BU09350205", team);
    assign(ENDED, "BU09350206", team);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "valid = '[2012-01-01,)'",
        "asserted = true",
        "ended_by = decision",
        "superseded_by = decision",
        "known = '[2012-01-01,2014-01-01)'",
        "known = '[2013-01-01,infinity)'",
        "known = '[2013-01-01,2014-01-01)', valid = '[2013-01-01,2014-01-01)'"
      })
  @Tag("A3")
  void the_database_refuses_to_rewrite_an_assignment(String edit) {
    assertThatThrownBy(() -> run("update assignment set %s where id = '%s'", edit, HELD))
        .hasMessageContaining("tr_assignment_history");
  }

  @Test
  @Tag("A3")
  void the_database_refuses_to_delete_an_assignment() {
    assertThatThrownBy(() -> run("delete from assignment where id = '%s'", HELD))
        .hasMessageContaining("tr_assignment_history");
  }

  @Test
  @Tag("A3")
  void that_an_assignment_is_known_no_longer_is_told_once() {
    String end =
        "update assignment set known = tstzrange(lower(known), '%s'), superseded_by = decision"
            + " where id = '%s'";
    assertThatCode(() -> run(end, "2014-01-01", ENDED)).doesNotThrowAnyException();
    assertThatThrownBy(() -> run(end, "2015-01-01", ENDED))
        .hasMessageContaining("tr_assignment_history");
    assertThatThrownBy(
            () -> run("update assignment set known = '[2013-01-01,)' where id = '%s'", ENDED))
        .hasMessageContaining("tr_assignment_history");
  }

  @Test
  @Tag("A3")
  void the_database_refuses_to_rewrite_or_delete_a_name_of_a_team() {
    assertThatThrownBy(() -> run("update team_name set name = 'Zuid'"))
        .hasMessageContaining("tr_team_name_history");
    assertThatThrownBy(() -> run("delete from team_name"))
        .hasMessageContaining("tr_team_name_history");
  }

  @Test
  @Tag("A3")
  void the_database_refuses_to_rewrite_or_delete_a_status_of_a_decision() {
    assertThatThrownBy(() -> run("update decision_status set on_day = '2012-01-01'"))
        .hasMessageContaining("tr_decision_status");
    assertThatThrownBy(() -> run("delete from decision_status"))
        .hasMessageContaining("tr_decision_status");
  }

  @Test
  void no_table_of_statuses_can_be_rewritten_or_deleted_from() throws SQLException {
    String statuses =
        "select relname from pg_class where relkind = 'r' and relname like '%_status'";
    // of a trigger's type, 8 stands for delete and 16 for update
    String kept =
        "select c.relname from pg_class c join pg_trigger t on t.tgrelid = c.oid"
            + " where t.tgfoid = 'refuse_change'::regproc and t.tgtype & 24 = 24";
    assertThat(names(statuses)).contains("decision_status", "loan_status");
    assertThat(names(kept)).containsAll(names(statuses));
  }

  private void assign(String id, String neighbourhood, String team) throws SQLException {
    run(
        "insert into assignment (id, municipality, neighbourhood, team, decision, valid, known,"
            + " asserted) values ('%s', 'GM0935', '%s', '%s', '%s', '[2013-01-01,)',"
            + " '[2013-01-01,)', false)",
        id, neighbourhood, team, DECISION);
  }

  private List<String> names(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }

  private void run(String sql, Object... values) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql.formatted(values));
    }
  }
}
