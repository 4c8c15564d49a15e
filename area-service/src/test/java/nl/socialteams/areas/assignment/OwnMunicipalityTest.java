// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.assignment;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the database refuses, whoever writes: rows of one municipality that hold another one's. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnMunicipalityTest {
  private static final String CABERG = "BU09350205";
  private static final String NEXT_TO_IT = "BU09350206";
  private static final String ELSEWHERE = "BU07940101";
  private static final String DECISION = "00000000-0000-0000-0000-0000000000d1";
  private static final String PART = "00000000-0000-0000-0000-0000000000b1";
  private static final String TEAM_ELSEWHERE = "00000000-0000-0000-0000-0000000000c1";

  private String team;

  @BeforeAll
  void two_municipalities_with_a_team_each() throws SQLException {
    AreaApi.maastricht(CABERG, NEXT_TO_IT);
    team = AreaApi.team("Noord", "2013-01-01");
    run(
        "insert into neighbourhood_part (id, neighbourhood, name) values ('%s', '%s', 'Oost')",
        PART, CABERG);
    run("insert into municipality (code, name, version) values ('GM0794', 'Helmond', 1)");
    run(
        "insert into neighbourhood (code, municipality, version) values ('%s', 'GM0794', 1)",
        ELSEWHERE);
    run(
        "insert into team (id, municipality, name, kind, founded_on, known_from, asserted, version)"
            + " values ('%s', 'GM0794', 'Midden', 'NEIGHBOURHOOD', '2013-01-01', now(), false, 1)",
        TEAM_ELSEWHERE);
    run(
        "insert into decision (id, municipality, title, taken_on, in_force_from, reach, known_from,"
            + " asserted, status) values ('%s', 'GM0935', 'x', '2013-01-01', '2013-01-01',"
            + " 'NAMED_AREAS', now(), false, 'IN_FORCE')",
        DECISION);
  }

  @Test
  @Tag("A3")
  void a_part_is_assigned_within_its_own_neighbourhood() {
    assertThatCode(() -> assign(CABERG, "'" + PART + "'", team)).doesNotThrowAnyException();
    assertThatThrownBy(() -> assign(NEXT_TO_IT, "'" + PART + "'", team))
        .hasMessageContaining("fk_assignment_part_neighbourhood");
  }

  @Test
  @Tag("A3")
  void a_neighbourhood_of_another_municipality_is_not_assigned() {
    assertThatThrownBy(() -> assign(ELSEWHERE, "null", team))
        .hasMessageContaining("ck_assignment_neighbourhood");
  }

  @Test
  @Tag("A3")
  void a_team_of_another_municipality_is_assigned_nothing() {
    assertThatThrownBy(() -> assign(NEXT_TO_IT, "null", TEAM_ELSEWHERE))
        .hasMessageContaining("fk_assignment_municipality_team");
  }

  @Test
  @Tag("A3")
  void a_part_is_released_within_its_own_neighbourhood() {
    assertThatThrownBy(
            () ->
                run(
                    "insert into released_area values ('%s', '%s', '%s')",
                    DECISION, NEXT_TO_IT, PART))
        .hasMessageContaining("fk_released_area_part_neighbourhood");
  }

  @Test
  void who_takes_part_lives_in_the_municipality() {
    assertThatThrownBy(
            () ->
                run(
                    "insert into participant (id, municipality, neighbourhood, registered_on, version)"
                        + " values (gen_random_uuid(), 'GM0935', '%s', '2014-01-01', 1)",
                    ELSEWHERE))
        .hasMessageContaining("ck_participant_neighbourhood");
  }

  @Test
  void what_is_asked_or_offered_lies_in_the_municipality() {
    assertThatThrownBy(
            () ->
                run(
                    "insert into exchange_entry (id, side, municipality, participant, kind,"
                        + " neighbourhood, sealed, entered_on, status, version) values"
                        + " (gen_random_uuid(), 'OFFER', 'GM0935', gen_random_uuid(), 'HOUSEHOLD',"
                        + " '%s', '', '2014-01-01', 'OPEN', 1)",
                    ELSEWHERE))
        .hasMessageContaining("ck_exchange_entry_neighbourhood");
  }

  @Test
  void what_is_lent_lies_in_the_municipality() {
    assertThatThrownBy(
            () ->
                run(
                    "insert into lendable_thing (id, municipality, kind, name, lending_point,"
                        + " neighbourhood, lent_from, version) values (gen_random_uuid(), 'GM0935',"
                        + " 'TOOL', 'Boor', 'Huis', '%s', '2014-01-01', 1)",
                    ELSEWHERE))
        .hasMessageContaining("ck_lendable_thing_neighbourhood");
  }

  @Test
  void addresses_of_a_part_lie_in_the_municipality() {
    assertThatThrownBy(
            () ->
                run(
                    "insert into part_address_range (id, municipality, neighbourhood, part, position,"
                        + " postcode, numbers, sides, letters, addresses, valid, known) values"
                        + " (gen_random_uuid(), 'GM0794', '%s', '%s', 0, '6211AA', '[1,9)',"
                        + " '[1,3)', '{[0,27)}', gen_random_uuid(), '(,)', '(,)')",
                    CABERG, PART))
        .hasMessageContaining("ck_part_address_range_neighbourhood");
  }

  private void assign(String neighbourhood, String part, String toTeam) throws SQLException {
    run(
        "insert into assignment (id, municipality, neighbourhood, part, team, decision, valid,"
            + " known, asserted) values (gen_random_uuid(), 'GM0935', '%s', %s, '%s', '%s',"
            + " '[2013-01-01,)', '[2013-01-01,)', false)",
        neighbourhood, part, toTeam, DECISION);
  }

  private void run(String sql, Object... values) throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql.formatted(values));
    }
  }
}
