// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.merging;

import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.cases.TeamNews;
import nl.socialteams.contracts.cases.CaseTopics;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C3")
class MergingTest {
  private static final String OTHER = "team-member-other-team";

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void reports_hear_of_one_client_while_two_are_one() {
    JsonPath first = registered();
    JsonPath second = registered();

    String merger = mergedClients(first, second).statusCode(201).extract().path("mergerId");
    lastTold(second, first.getString("clientId"));
    reverse("/client-mergers/" + merger).statusCode(200).body("reversedAt", notNullValue());
    lastTold(second, second.getString("clientId"));
    mergedClients(first, second).statusCode(201);
  }

  @Test
  void who_was_merged_is_merged_no_further() {
    JsonPath first = registered();
    JsonPath second = registered();
    JsonPath third = registered();
    mergedClients(first, second).statusCode(201);

    mergedClients(second, third)
        .statusCode(409)
        .body("title", equalTo("Cliënt is al samengevoegd"));
    mergedClients(third, first).statusCode(409);
    mergedClients(first, first).statusCode(400).body("errors.pointer", contains("/registrationId"));
    assertThatThrownBy(
            () ->
                Stored.texts(
                    "update client set merged_into = '%s' where id = '%s' returning 1"
                        .formatted(second.getString("clientId"), third.getString("clientId"))))
        .hasMessageContaining("merged no further");
  }

  @Test
  @Tag("G3")
  void a_file_that_one_does_not_see_is_merged_with_nothing() {
    JsonPath first = registered();
    JsonPath second = registered();

    CaseApi.post(
            "team-member-other-team",
            "/client-mergers",
            Map.of(
                "clientId", first.getString("clientId"),
                "registrationId", second.getString("registrationId")))
        .statusCode(400)
        .body("errors.code", contains("unknown-client"));
  }

  @Test
  void households_that_are_one_have_one_director_and_part_again() {
    JsonPath first = registered();
    JsonPath second = registered();

    String merger = mergedHouseholds(first, second).statusCode(201).extract().path("mergerId");
    CaseApi.get("team-member", "/households/" + first.getString("householdId"))
        .statusCode(200)
        .body("clientIds", hasSize(2));
    CaseApi.get("team-member", "/households/" + second.getString("householdId")).statusCode(404);
    CaseApi.get("team-member", "/cases/" + second.getString("caseId"))
        .body("household.householdId", equalTo(first.getString("householdId")))
        .body("director.since", equalTo("2014-03-03"));
    assertThat(directorsToday(second)).isZero();

    reverse("/household-mergers/" + merger).statusCode(200);
    CaseApi.get("team-member", "/cases/" + second.getString("caseId") + "/timeline")
        .body("items.happening", hasItems("households-merged", "households-parted"));
    CaseApi.get("team-member", "/cases/" + second.getString("caseId"))
        .body("household.householdId", equalTo(second.getString("householdId")))
        .body("director.function", equalTo("TEAM_COORDINATOR"));
    assertThat(directorsToday(first)).isEqualTo(1);
    assertThat(directorsToday(second)).isEqualTo(1);
    reverse("/household-mergers/" + merger)
        .statusCode(409)
        .body("title", equalTo("Samenvoeging is al teruggedraaid"));
  }

  @Test
  @Tag("C7")
  void a_plan_goes_along_with_its_household_and_back() {
    JsonPath first = registered();
    JsonPath second = registered();
    String plan = drafted(second);

    String merger = mergedHouseholds(first, second).statusCode(201).extract().path("mergerId");
    CaseApi.get("team-member", "/plans/" + plan)
        .statusCode(200)
        .body("householdId", equalTo(first.getString("householdId")));
    reverse("/household-mergers/" + merger).statusCode(200);
    CaseApi.get("team-member", "/plans/" + plan)
        .body("householdId", equalTo(second.getString("householdId")));

    drafted(first);
    mergedHouseholds(first, second)
        .statusCode(409)
        .body("title", equalTo("Beide huishoudens hebben een plan"));
  }

  @Test
  void who_works_in_what_stayed_parts_them_whatever_runs_in_the_other() {
    JsonPath first = registered();
    Map<String, Object> told = CaseApi.registration(AreaNews.DOUSBERG, "2017-05-01");
    told.put("part", "Hazendans");
    JsonPath second = CaseApi.registered(told);
    String merger = mergedHouseholds(first, second).statusCode(201).extract().path("mergerId");

    TeamNews.works(OTHER, AreaNews.PILOT_TEAM, 1, null);
    CaseApi.get(OTHER, "/cases/" + second.getString("caseId")).statusCode(404);
    reverse(OTHER, "/household-mergers/" + merger).statusCode(200);

    CaseApi.get("team-member", "/cases/" + second.getString("caseId"))
        .body("household.householdId", equalTo(second.getString("householdId")))
        .body("director.function", equalTo("TEAM_COORDINATOR"))
        .body("director.teamId", equalTo(AreaNews.HAZENDANS_TEAM));
    assertThat(directorsToday(first)).isEqualTo(1);
  }

  @Test
  @Tag("C17")
  void what_was_proposed_where_nobody_directs_any_more_waits_no_more() {
    JsonPath first = registered();
    JsonPath second = registered();
    String proposed =
        CaseApi.post(
                "team-member",
                "/directorships",
                Map.of("householdId", second.getString("householdId")))
            .statusCode(201)
            .extract()
            .path("directorshipId");
    String overview = "/cases/" + second.getString("caseId") + "/overview";
    CaseApi.get("team-member", overview).body("work.reason", contains("DIRECTORSHIP"));

    mergedHouseholds(first, second).statusCode(201);

    assertThat(Stored.texts("select status from directorship where id = '" + proposed + "'"))
        .containsExactly("WITHDRAWN");
    CaseApi.get("team-member", overview).statusCode(200).body("work", hasSize(0));
  }

  @Test
  void a_household_is_not_merged_with_itself() {
    JsonPath first = registered();

    mergedHouseholds(first, first).statusCode(409).body("title", equalTo("Al een huishouden"));
  }

  private static long directorsToday(JsonPath file) {
    return Stored.number(
        "select count(*) from director where during @> today() and household = '"
            + file.getString("householdId")
            + "'");
  }

  private static void lastTold(JsonPath file, String client) {
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(AreaNews.dataOn(CaseTopics.REGISTRATIONS))
                    .filteredOn(
                        told ->
                            told.path("registrationId")
                                .asText()
                                .equals(file.getString("registrationId")))
                    .last()
                    .extracting(told -> told.path("clientId").asText())
                    .isEqualTo(client));
  }

  private static ValidatableResponse mergedClients(JsonPath kept, JsonPath same) {
    return CaseApi.post(
        "team-member",
        "/client-mergers",
        Map.of(
            "clientId", kept.getString("clientId"),
            "registrationId", same.getString("registrationId")));
  }

  private static ValidatableResponse mergedHouseholds(JsonPath kept, JsonPath same) {
    return CaseApi.post(
        "team-member",
        "/household-mergers",
        Map.of(
            "householdId", kept.getString("householdId"),
            "clientId", same.getString("clientId")));
  }

  private static ValidatableResponse reverse(String merger) {
    return reverse("team-member", merger);
  }

  private static ValidatableResponse reverse(String who, String merger) {
    String read = CaseApi.get(who, merger).statusCode(200).extract().header("ETag");
    return CaseApi.as(who)
        .header("If-Match", read)
        .post("/cases/v1" + merger + "/reversals")
        .then();
  }

  private static String drafted(JsonPath file) {
    return CaseApi.post(
            "team-member",
            "/plans",
            Map.of("caseId", file.getString("caseId"), "draftedOn", "2014-03-10"))
        .statusCode(201)
        .extract()
        .path("planId");
  }

  private static JsonPath registered() {
    return CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
  }
}
