// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.composition;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the database itself refuses. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A7")
class CompositionRefusalsTest {
  private static final String COPY =
      "insert into membership_term select gen_random_uuid(), municipality, membership, team,"
          + " worker, organisation, kind, function, discipline, focus, attachment, steered_by,"
          + " null, null, null, null, null, %s, now(), null, false"
          + " from membership_term where membership = '%s' limit 1";

  private String team;
  private String membership;

  @BeforeAll
  void a_member_of_2013() {
    AreaApi.maastricht("BU09350205");
    Composition.standardLists();
    team = AreaApi.team("Proeftuin", "2013-01-01");
    String worker = Composition.worker("Lotte", "Verzonnen");
    membership =
        Composition.join(
                team, worker, "2013-01-01", Composition.terms(Composition.organisation("MEE")))
            .statusCode(201)
            .extract()
            .path("membershipId");
    Composition.change(membership, "/endings", Map.of("endedOn", "2014-01-01")).statusCode(200);
  }

  @Test
  void the_same_worker_in_the_same_team_on_the_same_day() {
    assertThatThrownBy(() -> run(COPY.formatted("'2013-06-01', '2013-07-01'", membership)))
        .hasMessageContaining("ex_membership_term_overlap");
    assertThatCode(() -> run(COPY.formatted("'2014-01-01', '2014-02-01'", membership)))
        .doesNotThrowAnyException();
  }

  @Test
  void a_membership_before_the_team_was_founded() {
    assertThatThrownBy(() -> run(COPY.formatted("'2012-06-01', '2012-07-01'", membership)))
        .hasMessageContaining("tr_membership_term_team");
  }

  @Test
  void a_team_that_ends_before_its_members_leave() {
    assertThatThrownBy(
            () -> run("update team set ended_on = '2013-06-01' where id = '" + team + "'"))
        .hasMessageContaining("tr_team_membership");
  }

  @Test
  void an_absence_from_a_team_that_the_member_has_left() {
    String absence =
        "insert into absence (id, municipality, absence, membership, valid_from, valid_until,"
            + " known_from, asserted) select gen_random_uuid(), municipality, gen_random_uuid(), id,"
            + " %s, now(), false from membership where id = '%s'";

    assertThatThrownBy(() -> run(absence.formatted("'2013-12-01', null", membership)))
        .hasMessageContaining("tr_absence_within_membership");
    assertThatThrownBy(() -> run(absence.formatted("'2012-12-01', '2013-02-01'", membership)))
        .hasMessageContaining("tr_absence_within_membership");
    assertThatCode(() -> run(absence.formatted("'2013-08-01', '2013-09-01'", membership)))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () ->
                run(
                    "update membership_term set known_until = now() where known_until is null"
                        + " and membership = '"
                        + membership
                        + "'"))
        .hasMessageContaining("tr_absence_within_membership");
  }

  @Test
  void history_that_is_rewritten() {
    assertThatThrownBy(() -> run("update membership_term set discipline = 'YOUTH'"))
        .hasMessageContaining("tr_membership_term_history");
    assertThatThrownBy(() -> run("delete from membership_term"))
        .hasMessageContaining("tr_membership_term_history");
    assertThatThrownBy(() -> run("update organisation_funding set form = 'MUNICIPAL'"))
        .hasMessageContaining("tr_organisation_funding_history");
  }

  @Test
  void what_was_known_before_is_still_there() throws SQLException {
    assertThat(count("membership = '" + membership + "' and known_until is not null")).isOne();
  }

  @Test
  void no_name_can_be_read_from_the_database() throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select cast(p as text) from worker_person p")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).doesNotContainIgnoringCase("Verzonnen");
    }
    assertThat(count("cast(membership_term as text) ilike '%verzonnen%'")).isZero();
  }

  private long count(String condition) throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select count(*) from membership_term where " + condition)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
