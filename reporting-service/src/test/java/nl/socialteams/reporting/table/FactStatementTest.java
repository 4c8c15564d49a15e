// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("R13")
class FactStatementTest {
  private static final FactStatement STATEMENT =
      new FactStatement(
          "select {neighbourhood r.neighbourhood}, {part r.part_id}, {team r.team_id},"
              + " {month r.registered_on}, count(*) from r");

  @Test
  void by_team_facts_are_told_apart_by_their_team_only() {
    assertThat(STATEMENT.of(Coordinate.of(By.TEAM, Areas.AS_THEY_WERE)))
        .isEqualTo(
            "select cast(null as text), cast(null as uuid), r.team_id,"
                + " cast(null as timestamp), count(*) from r");
  }

  @Test
  void by_the_teams_of_today_facts_are_told_apart_by_where_they_were() {
    assertThat(STATEMENT.of(Coordinate.of(By.TEAM, Areas.AS_THEY_ARE)))
        .isEqualTo(
            "select r.neighbourhood, r.part_id, cast(null as uuid),"
                + " cast(null as timestamp), count(*) from r");
  }

  @Test
  void by_month_facts_are_told_apart_by_their_month_only() {
    assertThat(STATEMENT.of(Coordinate.of(By.MONTH, Areas.AS_THEY_WERE)))
        .isEqualTo(
            "select cast(null as text), cast(null as uuid), cast(null as uuid),"
                + " date_trunc('month', cast(r.registered_on as timestamp)), count(*) from r");
  }

  @Test
  void of_the_whole_municipality_facts_are_not_told_apart() {
    assertThat(STATEMENT.of(Coordinate.of(By.MUNICIPALITY, Areas.AS_THEY_WERE)))
        .isEqualTo(
            "select cast(null as text), cast(null as uuid), cast(null as uuid),"
                + " cast(null as timestamp), count(*) from r");
  }

  @Test
  void what_tells_places_is_joined_where_they_are_asked_for() {
    FactStatement joined = new FactStatement("select from g{places  join r on true}");

    assertThat(joined.of(Coordinate.of(By.TEAM, Areas.AS_THEY_WERE)))
        .isEqualTo("select from g join r on true");
    assertThat(joined.of(Coordinate.of(By.MONTH, Areas.AS_THEY_WERE))).isEqualTo("select from g");
    assertThat(joined.of(Coordinate.of(By.MUNICIPALITY, Areas.AS_THEY_WERE)))
        .isEqualTo("select from g");
  }
}
