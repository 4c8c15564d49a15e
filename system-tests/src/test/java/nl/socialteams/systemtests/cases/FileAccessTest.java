// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.cases;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.systemtests.mainjob.As;
import nl.socialteams.systemtests.mainjob.Registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@Tag("G3")
class FileAccessTest {
  private static final As OTHER = new As("team-member-other-team");
  private static final String CASES = "/cases/v1/cases";

  @Test
  void somebody_of_another_team_gets_what_one_gets_for_a_file_that_is_not_there() {
    String caseId = registered();

    Response forbidden = OTHER.call().get(CASES + "/" + caseId);
    Response absent = OTHER.call().get(CASES + "/" + UUID.randomUUID());

    assertThat(forbidden.statusCode()).isEqualTo(404);
    assertThat(forbidden.path("type").toString()).isEqualTo(absent.path("type").toString());
    assertThat(forbidden.path("detail").toString()).isEqualTo(absent.path("detail").toString());
    assertThat(forbidden.headers().asList().stream().map(header -> header.getName()).toList())
        .isEqualTo(absent.headers().asList().stream().map(header -> header.getName()).toList());
    OTHER
        .get(CASES + "?municipality=GM0935&limit=200")
        .statusCode(200)
        .body("items.caseId", not(hasItem(caseId)))
        .body("items", not(empty()));
  }

  @Test
  @Tag("C16")
  void in_danger_a_file_of_another_team_opens_and_team_and_privacy_officer_see_it() {
    String caseId = registered();

    OTHER
        .post(
            CASES + "/" + caseId + "/emergency-accesses",
            Map.of("danger", "VIOLENCE", "reason", "Verzonnen melding"))
        .statusCode(201);

    OTHER.get(CASES + "/" + caseId).statusCode(200);
    As.teamMember()
        .get(CASES + "/" + caseId + "/emergency-accesses")
        .statusCode(200)
        .body("items.danger", hasItem("VIOLENCE"));
    new As("privacy-officer")
        .get("/cases/v1/emergency-accesses?municipality=GM0935&limit=200")
        .statusCode(200)
        .body("items.caseId", hasItem(caseId));
  }

  @Test
  @Tag("C13")
  void a_client_keeps_somebody_of_the_team_out_of_the_file() {
    String caseId = registered();
    new As("team-coordinator").get(CASES + "/" + caseId).statusCode(200);
    String coordinator = worker("Cora");

    As.teamMember()
        .post(
            CASES + "/" + caseId + "/exclusions",
            Map.of("workerId", coordinator, "reason", "Verzonnen bezwaar"))
        .statusCode(201);

    new As("team-coordinator").get(CASES + "/" + caseId).statusCode(404);
    As.teamMember().get(CASES + "/" + caseId).statusCode(200);
  }

  @Test
  void sight_comes_and_goes_with_membership() {
    String caseId = registered();
    String team = As.teamMember().get(CASES + "/" + caseId).extract().path("teamId");
    var joined =
        As.administrator()
            .post(
                "/area/v1/memberships",
                Map.of(
                    "teamId",
                    team,
                    "workerId",
                    worker("Otto"),
                    "from",
                    today().minusDays(1).toString(),
                    "terms",
                    terms()))
            .statusCode(201);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> OTHER.get(CASES + "/" + caseId).statusCode(200));

    As.administrator()
        .call()
        .header("If-Match", joined.extract().header("ETag"))
        .body(Map.of("endedOn", today().toString()))
        .post("/area/v1/memberships/" + joined.extract().path("membershipId") + "/endings")
        .then()
        .statusCode(200);

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> OTHER.get(CASES + "/" + caseId).statusCode(404));
  }

  @Test
  void files_of_a_team_that_has_ended_are_with_the_coordinators_of_the_municipality() {
    String ended =
        As.administrator()
            .get("/area/v1/teams?municipality=GM0935&limit=200&on=2014-06-01")
            .extract()
            .path("items.find { it.name == 'Caberg-Malpertuis' }.teamId");

    new As("team-coordinator")
        .get(CASES + "?municipality=GM0935&teamId=" + ended)
        .statusCode(200)
        .body("items.teamId", hasItem(ended));
    As.teamMember()
        .get(CASES + "?municipality=GM0935&teamId=" + ended)
        .statusCode(200)
        .body("items.size()", equalTo(0));
  }

  private static String registered() {
    return As.teamMember()
        .post("/cases/v1/registrations", Registrations.on("2025-03-03", "BU09350205"))
        .statusCode(201)
        .extract()
        .path("caseId");
  }

  private static String worker(String givenName) {
    return As.administrator()
        .post(
            "/area/v1/workers/_search", Map.of("municipality", "GM0935", "familyName", "voorbeeld"))
        .statusCode(200)
        .extract()
        .path("items.find { it.givenName == '" + givenName + "' }.workerId");
  }

  private static Map<String, Object> terms() {
    String organisation =
        As.administrator()
            .get("/area/v1/organisations?municipality=GM0935&limit=200")
            .extract()
            .path("items.find { it.name == 'MEE' }.organisationId");
    return Map.of(
        "organisationId", organisation,
        "kind", "PROFESSIONAL",
        "function", "MEMBER",
        "discipline", "CLIENT_SUPPORT",
        "focus", "GENERALIST",
        "attachment", "NETWORKED",
        "steeredBy", "MUNICIPALITY");
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
  }
}
