// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.mainjob;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** What goes wrong in practice gets a clear answer, and nothing of it is stored. */
@Tag("G7")
class BadInputTest {
  private static final String CASES =
      "/reporting/v1/registrations?municipality=GM0935&from=2019-01-01&until=2019-12-31";

  @Test
  void a_neighbourhood_that_does_not_exist() {
    refused(Registrations.on("2019-01-10", "BU09359999"))
        .statusCode(400)
        .body("errors.code", hasItem("unknown-neighbourhood"))
        .body("errors.pointer", hasItem("/neighbourhoodCode"));
  }

  @Test
  @Tag("C1")
  void a_neighbourhood_that_no_team_serves() {
    refused(Registrations.on("2019-01-10", "BU09350304"))
        .statusCode(409)
        .body("type", containsString("no-team-for-area"))
        .body("detail", containsString("BU09350304"));
  }

  @Test
  void a_date_in_another_form_and_a_member_that_is_not_known() {
    Map<String, Object> registration = Registrations.on("10-01-2019", "BU09350205");
    registration.put("neighborhood", "Caberg");

    refused(registration)
        .statusCode(400)
        .body("errors.pointer", hasItem("/registeredOn"))
        .body("errors.pointer", hasItem("/neighborhood"));
  }

  @Test
  void a_body_that_is_no_json() {
    As.teamMember()
        .call()
        .body("{\"municipality\": ")
        .post("/cases/v1/registrations")
        .then()
        .statusCode(400)
        .body("errors.code", hasItem("malformed-json"));
  }

  @Test
  @Tag("B2")
  void a_negative_amount() {
    Map<String, Object> budget = new LinkedHashMap<>();
    budget.put("municipality", "GM0935");
    budget.put("year", 2031);
    budget.put("sourceOfFunds", "Verzonnen");
    budget.put("amount", "-1.00");

    As.administrator()
        .post("/budget/v1/budgets", budget)
        .statusCode(400)
        .body("errors.pointer", hasItem("/amount"));
  }

  @Test
  @Tag("A3")
  void an_area_that_another_team_serves() {
    Map<String, Object> decision =
        Map.of(
            "municipality", "GM0935",
            "title", "Verzonnen",
            "inForceFrom", "2019-02-01",
            "reach", "NAMED_AREAS",
            "assignments", List.of(Map.of("team", "Daalhof", "area", "Caberg")));
    var draft = As.administrator().post("/area/v1/decisions", decision).statusCode(201);

    As.administrator()
        .call()
        .header("If-Match", draft.extract().header("ETag"))
        .body(Map.of("takenOn", "2019-01-01", "acceptsGaps", true))
        .post(draft.extract().header("Location") + "/adoptions")
        .then()
        .statusCode(409)
        .body("type", containsString("area-already-served"));
    As.bi()
        .get("/area/v1/neighbourhoods/BU09350205/team?on=2019-02-01")
        .body("teamName", equalTo("Caberg-Bosscherveld"));
  }

  @Test
  void an_expired_token_and_a_foreign_role() {
    new As("expired").get("/cases/v1/cases?municipality=GM0935").statusCode(401);
    As.bi().get("/cases/v1/cases?municipality=GM0935").statusCode(403);
    As.bi()
        .post("/cases/v1/registrations", Registrations.on("2019-01-10", "BU09350205"))
        .statusCode(403);
  }

  private static io.restassured.response.ValidatableResponse refused(Map<String, Object> body) {
    var answer = As.teamMember().post("/cases/v1/registrations", body);
    As.controller().get(CASES).statusCode(200).body("inflow", equalTo(0));
    return answer;
  }
}
