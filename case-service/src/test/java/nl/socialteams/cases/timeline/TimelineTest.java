// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.timeline;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.cases.TeamNews;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;
import nl.socialteams.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C17")
class TimelineTest {

  @BeforeAll
  void the_mapping_has_arrived() {
    theTeamMemberWorksElsewhereToo();
    AreaNews.arrives();
  }

  /** In another municipality as another worker, who is found first. */
  private static void theTeamMemberWorksElsewhereToo() {
    Stored.change(
        "insert into mapped_membership (id, municipality, version, team, worker, issuer, subject)"
            + " values (gen_random_uuid(), 'GM9999', 1, gen_random_uuid(), gen_random_uuid(),"
            + " '%s', '%s')".formatted(Tokens.issuer(), Tokens.subjectOf("team-member")));
  }

  @Test
  void what_happened_is_told_in_words_the_newest_first_and_by_whom() {
    String caseId = registered();
    CaseApi.close(caseId, "\"v1\"", "2014-05-20").statusCode(200);

    CaseApi.get("team-member", "/cases/" + caseId + "/timeline")
        .statusCode(200)
        .body("items.happening", contains("closed", "registered"))
        .body("items.on", contains("2014-05-20", "2014-03-03"))
        .body("items.text", hasItem("Aangemeld bij Caberg-Malpertuis"))
        .body("items.workerId", everyItem(is(TeamNews.workerOf("team-member").toString())));
    CaseApi.as("team-member")
        .header("Accept-Language", "en")
        .get("/cases/v1/cases/" + caseId + "/timeline")
        .then()
        .body("items.text", hasItem("Registered with Caberg-Malpertuis"));
  }

  @Test
  void a_timeline_is_read_in_pages() {
    String caseId = registered();
    CaseApi.close(caseId, "\"v1\"", "2014-05-20").statusCode(200);

    String next =
        CaseApi.get("team-member", "/cases/" + caseId + "/timeline?limit=1")
            .body("items.happening", contains("closed"))
            .extract()
            .header("Link");

    String query = next.substring(next.indexOf('?') + 1, next.indexOf('>'));
    CaseApi.get("team-member", "/cases/" + caseId + "/timeline?" + query)
        .body("items.happening", contains("registered"));
  }

  @Test
  @Tag("C13")
  void whom_the_client_keeps_out_is_not_named() {
    String caseId = registered();
    CaseApi.post(
            "team-member",
            "/cases/" + caseId + "/exclusions",
            Map.of("organisationId", TeamNews.OTHER_ORGANISATION, "reason", "Verzonnen"))
        .statusCode(201);

    CaseApi.get("team-member", "/cases/" + caseId + "/timeline")
        .body(
            "items[0].text", is("Op wens van de cliënt wordt iemand buiten het dossier gehouden"));
  }

  @Test
  void another_team_learns_nothing_of_it() {
    CaseApi.get("team-member-other-team", "/cases/" + registered() + "/timeline").statusCode(404);
  }

  @Test
  void neither_a_line_nor_a_phase_is_ever_rewritten() throws SQLException {
    registered();

    try (Connection database = TestDatabase.asSuperuser().getConnection();
        Statement statement = database.createStatement()) {
      assertThatThrownBy(() -> statement.execute("update timeline_entry set happening = 'closed'"))
          .hasMessageContaining("only added to");
      assertThatThrownBy(() -> statement.execute("update case_phase set on_day = '2014-01-01'"))
          .hasMessageContaining("only added to");
    }
  }

  private static String registered() {
    JsonPath made = CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
    return made.getString("caseId");
  }
}
