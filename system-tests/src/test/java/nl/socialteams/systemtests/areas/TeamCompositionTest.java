// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.areas;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.systemtests.mainjob.As;
import nl.socialteams.systemtests.mainjob.Listed;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Who works in a team, and how many they are. */
@Tag("A7")
class TeamCompositionTest {
  private static final String MAASTRICHT = "?municipality=GM0935";

  @Test
  void the_pilot_went_from_16_members_to_9_with_five_point_nine_fte() {
    size("Caberg-Malpertuis", "2014-04-30")
        .body("professionals.persons", equalTo(16))
        .body("professionals.fte", nullValue())
        .body("remark", containsString("FTE unknown for 16"));
    size("Caberg-Malpertuis", "2014-07-01")
        .body("professionals.persons", equalTo(9))
        .body("professionals.fte", equalTo(5.9f))
        .body("professionals.fteUnknown", equalTo(0));
  }

  @Test
  void a_team_takes_its_memberships_with_it() {
    size("Caberg-Malpertuis", "2017-02-22").body("professionals.persons", equalTo(9));
    As.bi()
        .get("/area/v1/teams/" + team("Caberg-Malpertuis", "2017-02-22") + "/size?on=2017-02-23")
        .statusCode(200)
        .body("professionals.persons", equalTo(0));
  }

  @Test
  void volunteers_are_counted_apart_and_absence_is_told() {
    size("Malberg-Malpertuis", "2017-10-02")
        .body("professionals.persons", equalTo(3))
        .body("professionals.fte", equalTo(1f))
        .body("professionals.fteUnknown", equalTo(1))
        .body("volunteers.persons", equalTo(1))
        .body("absent", equalTo(1))
        .body("stoodInFor", equalTo(1));
  }

  @Test
  void the_pilot_was_steered_by_the_municipality_from_may_2014() {
    String team = team("Caberg-Malpertuis", "2014-06-01");
    String path = "/area/v1/memberships" + MAASTRICHT + "&teamId=" + team;
    As.teamMember()
        .get(path + "&on=2014-04-30")
        .body("items.terms.steeredBy", everyItem(equalTo("MOTHER_ORGANISATION")));
    As.teamMember()
        .get(path + "&on=2015-06-01")
        .body("items", hasSize(9))
        .body("items.terms.steeredBy", everyItem(equalTo("MUNICIPALITY")))
        .body("items.terms.attachment", everyItem(equalTo("SECONDED")));
  }

  @Test
  void in_helmond_the_municipality_steers_some_and_the_mother_organisations_the_others() {
    As.teamMember()
        .get("/area/v1/memberships?municipality=GM0794&on=2018-06-01")
        .statusCode(200)
        .body("items.findAll { it.terms.steeredBy == 'MUNICIPALITY' }", hasSize(3))
        .body("items.findAll { it.terms.steeredBy == 'MOTHER_ORGANISATION' }", hasSize(3));
  }

  @Test
  void somebody_joins_changes_hours_and_leaves() {
    String worker = worker();
    String organisation =
        Listed.named(
            As.administrator(), "/area/v1/organisations" + MAASTRICHT, "Trajekt", "organisationId");
    Map<String, Object> joining =
        Map.of(
            "teamId",
            team("Centrum", "2017-06-01"),
            "workerId",
            worker,
            "from",
            "2040-01-01",
            "terms",
            terms(organisation, 36));
    var joined = As.administrator().post("/area/v1/memberships", joining).statusCode(201);
    String path = "/area/v1/memberships/" + joined.extract().path("membershipId");
    As.administrator()
        .post("/area/v1/memberships", joining)
        .statusCode(409)
        .body("type", containsString("already-member"));
    String changed =
        step(
            path + "/changes",
            "\"v1\"",
            Map.of("from", "2040-03-01", "terms", terms(organisation, 18)));
    step(path + "/endings", changed, Map.of("endedOn", "2040-06-01"));

    size("Centrum", "2040-05-31").body("professionals.persons", equalTo(2));
    size("Centrum", "2040-06-01").body("professionals.persons", equalTo(1));
  }

  @Test
  void names_are_not_for_everybody() {
    As.bi().get("/area/v1/workers" + MAASTRICHT).statusCode(403);
    As.teamMember()
        .post(
            "/area/v1/workers/_search",
            Map.of("municipality", "GM0935", "familyName", "denkbeeldig"))
        .statusCode(200)
        .body("items.givenName", equalTo(List.of("Daan")));
  }

  private static String step(String path, String version, Map<String, ?> body) {
    return As.administrator()
        .call()
        .header("If-Match", version)
        .body(body)
        .post(path)
        .then()
        .statusCode(200)
        .extract()
        .header("ETag");
  }

  private static Map<String, Object> terms(String organisation, int hours) {
    return Map.of(
        "organisationId", organisation,
        "kind", "PROFESSIONAL",
        "function", "MEMBER",
        "discipline", "YOUTH",
        "focus", "GENERALIST",
        "attachment", "NETWORKED",
        "steeredBy", "MOTHER_ORGANISATION",
        "hoursPerWeek", hours);
  }

  private static String worker() {
    return As.administrator()
        .post(
            "/area/v1/workers",
            Map.of(
                "municipality", "GM0935",
                "givenName", "Test",
                "familyName", "Verzonnen-" + UUID.randomUUID()))
        .statusCode(201)
        .extract()
        .path("workerId");
  }

  private static String team(String name, String day) {
    return As.bi()
        .get("/area/v1/teams" + MAASTRICHT + "&limit=200&on=" + day)
        .statusCode(200)
        .extract()
        .path("items.find { it.name == '" + name + "' }.teamId");
  }

  private static ValidatableResponse size(String team, String day) {
    return As.bi().get("/area/v1/teams/" + team(team, day) + "/size?on=" + day).statusCode(200);
  }
}
