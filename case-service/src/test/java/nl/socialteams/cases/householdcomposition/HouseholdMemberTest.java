// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdcomposition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Steps;
import nl.socialteams.cases.Stored;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C3")
class HouseholdMemberTest {
  private static final String MEMBER = "team-member";

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void who_is_registered_lives_in_the_household_from_that_day_on() {
    JsonPath file = registered();

    CaseApi.get(MEMBER, members(file))
        .statusCode(200)
        .body("items.clientId", contains(file.getString("clientId")))
        .body("items.familyName", contains("Verzonnenaam"))
        .body("items.validFrom", contains("2014-03-03"));
    CaseApi.get(MEMBER, members(file) + "?on=2014-03-02").body("items", empty());
  }

  @Test
  @Tag("G4")
  void a_child_without_a_file_joins_and_leaves_and_its_name_lies_sealed() {
    JsonPath file = registered();

    ValidatableResponse child = joined(file, child()).statusCode(201);
    child
        .body("clientId", nullValue())
        .body("givenName", equalTo("Kindje"))
        .body("birthDate", equalTo("2008-06-01"))
        .body("asserted", equalTo(false));
    assertThat(Stored.telling("Kindje", "Kindernaam", "2008-06-01")).isEmpty();
    CaseApi.get(MEMBER, "/cases/" + file.getString("caseId") + "/overview")
        .statusCode(200)
        .body("members.givenName", containsInAnyOrder("Aaltje", "Kindje"));

    String address = address(file, child);
    Steps.take(MEMBER, address, "leavings", Map.of("validUntil", "2014-06-01"))
        .statusCode(200)
        .body("validUntil", equalTo("2014-06-01"))
        .body("earlier.validUntil", contains(nullValue()));
    Steps.take(MEMBER, address, child.extract().header("ETag"), "leavings", leaving("2014-07-01"))
        .statusCode(412);
    CaseApi.get(MEMBER, members(file) + "?on=2014-05-31").body("items", hasSize(2));
    CaseApi.get(MEMBER, members(file) + "?on=2014-06-01").body("items", hasSize(1));
    CaseApi.get(MEMBER, members(file)).body("items", hasSize(2));
    CaseApi.get(MEMBER, "/cases/" + file.getString("caseId") + "/overview")
        .body("members.givenName", contains("Aaltje"));
    CaseApi.get(MEMBER, "/cases/" + file.getString("caseId") + "/timeline")
        .body("items.happening", hasItems("member-joined", "member-left"));
  }

  @Test
  void a_child_who_becomes_a_client_is_one_person_and_what_was_known_stays_readable() {
    JsonPath file = registered();
    ValidatableResponse child = joined(file, child()).statusCode(201);
    JsonPath own = registeredIn(file, "2014-09-01");

    Map<String, Object> known = new HashMap<>();
    known.put("clientId", own.getString("clientId"));
    known.put("validFrom", "2014-03-10");
    Steps.take(MEMBER, address(file, child), "corrections", known)
        .statusCode(409)
        .body("title", equalTo("Woont al in een huishouden"));
    known.put("validUntil", "2014-09-01");
    Steps.take(MEMBER, address(file, child), "corrections", known)
        .statusCode(200)
        .body("clientId", equalTo(own.getString("clientId")))
        .body("earlier", hasSize(1))
        .body("earlier[0].givenName", equalTo("Kindje"))
        .body("earlier[0].clientId", nullValue());
    CaseApi.get(MEMBER, members(file) + "?on=2014-05-01")
        .body(
            "items.clientId",
            containsInAnyOrder(file.getString("clientId"), own.getString("clientId")));
    assertThatThrownBy(
            () ->
                Stored.texts(
                    "update household_member set valid_from = '2013-01-01' where member = '%s'"
                            .formatted(child.extract().<String>path("memberId"))
                        + " returning 1"))
        .hasMessageContaining("history is only added to");
  }

  @Test
  void nobody_lives_in_two_households_on_one_day() {
    JsonPath home = registered();
    JsonPath other = registered();
    Map<String, Object> moves = client(home, "2014-08-01");

    joined(other, moves).statusCode(409).body("type", containsString("lives-in-a-household"));
    Steps.take(MEMBER, ownAddress(home), "leavings", leaving("2014-08-01")).statusCode(200);
    joined(other, moves).statusCode(201);
    CaseApi.get(MEMBER, members(other) + "?on=2014-08-01")
        .body("items.clientId", hasItems(home.getString("clientId")));
    assertThatThrownBy(() -> Stored.texts(livingThere(home, "2014-09-01")))
        .hasMessageContaining("ex_household_member_one");
    assertThatThrownBy(() -> Stored.texts(livingThere(home, "2014-07-31")))
        .hasMessageContaining("ex_household_member_one");
  }

  @Test
  void of_many_households_that_a_client_joins_at_once_one_has_the_client() throws Exception {
    JsonPath moving = registered();
    Steps.take(MEMBER, ownAddress(moving), "leavings", leaving("2014-08-01")).statusCode(200);
    List<JsonPath> homes = List.of(registered(), registered(), registered(), registered());
    List<Callable<Integer>> joins =
        homes.stream()
            .<Callable<Integer>>map(
                home -> () -> joined(home, client(moving, "2014-08-01")).extract().statusCode())
            .toList();

    List<Integer> answers;
    try (ExecutorService many = Executors.newFixedThreadPool(joins.size())) {
      answers = many.invokeAll(joins).stream().map(Future::resultNow).toList();
    }
    assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
  }

  @Test
  void all_faults_are_told_at_once() {
    JsonPath file = registered();
    Map<String, Object> wrong = child();
    wrong.put("clientId", "0198c5f2-7d1e-7a33-9d10-000000000000");
    wrong.put("validFrom", "2199-01-01");
    wrong.put("validUntil", "2014-01-01");

    joined(file, wrong)
        .statusCode(400)
        .body(
            "errors.code",
            containsInAnyOrder(
                "client-or-person", "unknown-client", "day-ahead", "ends-before-it-begins"));
    joined(file, Map.of("validFrom", "2014-03-03"))
        .statusCode(400)
        .body("errors.code", contains("client-or-person"));
    assertThatThrownBy(
            () ->
                Stored.texts(
                    livingThere(file, "2013-01-01")
                        .replace("valid_from,", "valid_from, valid_until,")
                        .replace("'2013-01-01',", "'2013-01-01', '2012-01-01',")))
        .hasMessageContaining("ck_household_member_life");
  }

  @Test
  @Tag("G3")
  void whom_one_may_not_see_is_left_out_and_the_household_of_others_is_not_there() {
    JsonPath file = registered();
    JsonPath second = registeredIn(file, "2014-04-01");
    joined(file, child()).statusCode(201);
    String hidden = ownAddress(second);
    CaseApi.get(MEMBER, members(file)).body("items", hasSize(3));

    CaseApi.post(
            "privacy-officer",
            "/restrictions",
            Map.of(
                "municipality", "GM0935",
                "clientId", second.getString("clientId"),
                "ground", "OBJECTION"))
        .statusCode(201);
    CaseApi.get(MEMBER, members(file))
        .body("items.givenName", containsInAnyOrder("Aaltje", "Kindje"));
    CaseApi.get(MEMBER, hidden).statusCode(404);
    CaseApi.get("team-member-other-team", members(file)).statusCode(404);
    CaseApi.post("team-member-other-team", members(file), child()).statusCode(404);
  }

  @Test
  void members_go_along_when_households_are_one_and_back() {
    JsonPath kept = registered();
    JsonPath same = registered();
    ValidatableResponse child = joined(same, child()).statusCode(201);

    String merger =
        CaseApi.post(
                MEMBER,
                "/household-mergers",
                Map.of(
                    "householdId", kept.getString("householdId"),
                    "clientId", same.getString("clientId")))
            .statusCode(201)
            .extract()
            .path("mergerId");
    CaseApi.get(MEMBER, members(kept)).body("items", hasSize(3));
    Steps.take(MEMBER, address(kept, child), "leavings", leaving("2014-06-01")).statusCode(200);
    CaseApi.as(MEMBER)
        .header("If-Match", Steps.versionOf(MEMBER, "/household-mergers/" + merger))
        .post("/cases/v1/household-mergers/" + merger + "/reversals")
        .then()
        .statusCode(200);
    CaseApi.get(MEMBER, members(kept)).body("items.clientId", contains(kept.getString("clientId")));
    CaseApi.get(MEMBER, address(same, child)).statusCode(200).body("earlier", hasSize(1));
  }

  @Test
  void what_was_entered_by_mistake_is_withdrawn_and_stays_readable_as_it_was_known() {
    JsonPath file = registered();
    ValidatableResponse child = joined(file, child()).statusCode(201);
    String known = child.extract().path("knownFrom");
    String address = address(file, child);

    String read = child.extract().header("ETag");
    withdrawn(address, read)
        .statusCode(200)
        .body("withdrawn", equalTo(true))
        .body("givenName", equalTo("Kindje"))
        .body("knownUntil", notNullValue());
    CaseApi.get(MEMBER, members(file)).body("items.givenName", contains("Aaltje"));
    CaseApi.get(MEMBER, members(file) + "?knownAt=" + known)
        .statusCode(200)
        .body("items.givenName", containsInAnyOrder("Aaltje", "Kindje"));
    CaseApi.get(MEMBER, address).statusCode(200).body("withdrawn", equalTo(true));
    CaseApi.get(MEMBER, "/cases/" + file.getString("caseId") + "/timeline")
        .body("items.happening", hasItems("member-withdrawn"));
    withdrawn(address, read).statusCode(412);
    withdrawn(address, Steps.versionOf(MEMBER, address))
        .statusCode(409)
        .body("title", equalTo("Geen lid meer"));
    Steps.take(MEMBER, address, "leavings", leaving("2014-06-01")).statusCode(409);
    assertThatThrownBy(
            () ->
                Stored.changeWithTriggers(
                    """
                    insert into household_member (id, member, revision, municipality, household, sealed,
                      valid_from, known_from, asserted, lock)
                    select gen_random_uuid(), member, 2, municipality, household, sealed,
                      valid_from, now(), false, 0
                    from household_member where member = '%s'
                    """
                        .formatted(child.extract().<String>path("memberId"))))
        .hasMessageContaining("nothing follows");
  }

  @Test
  void what_a_registration_says_is_not_withdrawn() {
    JsonPath file = registered();
    String address = ownAddress(file);

    withdrawn(address, Steps.versionOf(MEMBER, address))
        .statusCode(409)
        .body("title", equalTo("Lid door een aanmelding"));
    CaseApi.get(MEMBER, members(file)).body("items", hasSize(1));
    assertThatThrownBy(
            () ->
                Stored.changeWithTriggers(
                    "update household_member set withdrawn = true, known_until = now() where client"
                        + " = '"
                        + file.getString("clientId")
                        + "'"))
        .hasMessageContaining("relied on");
    assertThatThrownBy(
            () ->
                Stored.changeWithTriggers(
                    "update household_member set withdrawn = true where client = '"
                        + file.getString("clientId")
                        + "'"))
        .hasMessageContaining("household_member");
  }

  private static ValidatableResponse withdrawn(String address, String version) {
    return CaseApi.as(MEMBER)
        .header("If-Match", version)
        .post("/cases/v1" + address + "/withdrawals")
        .then();
  }

  private static String livingThere(JsonPath file, String from) {
    return """
    insert into household_member (id, member, revision, municipality, household, client, valid_from, known_from,
      asserted, lock)
    values (gen_random_uuid(), gen_random_uuid(), 1, 'GM0935', '%s', '%s', '%s', now(), false, 0) returning 1
    """
        .formatted(file.getString("householdId"), file.getString("clientId"), from);
  }

  private static String members(JsonPath file) {
    return "/households/" + file.getString("householdId") + "/members";
  }

  private static String address(JsonPath file, ValidatableResponse member) {
    return members(file) + "/" + member.extract().path("memberId");
  }

  private static String ownAddress(JsonPath file) {
    String found =
        CaseApi.get(MEMBER, members(file))
            .extract()
            .path(
                "items.find { it.clientId == '%s' }.memberId"
                    .formatted(file.getString("clientId")));
    return members(file) + "/" + found;
  }

  private static ValidatableResponse joined(JsonPath file, Map<String, Object> told) {
    return CaseApi.post(MEMBER, members(file), told);
  }

  private static Map<String, Object> leaving(String on) {
    return Map.of("validUntil", on);
  }

  private static Map<String, Object> client(JsonPath file, String from) {
    return Map.of("clientId", file.getString("clientId"), "validFrom", from);
  }

  private static Map<String, Object> child() {
    return new HashMap<>(
        Map.of(
            "person",
            Map.of(
                "givenName", "Kindje",
                "familyName", "Kindernaam",
                "gender", "UNKNOWN",
                "birthDate", "2008-06-01"),
            "validFrom",
            "2014-03-10"));
  }

  private static JsonPath registeredIn(JsonPath file, String on) {
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, on);
    told.put("householdId", file.getString("householdId"));
    told.put(
        "client", Map.of("givenName", "Zus", "familyName", "Verzonnenaam", "gender", "FEMALE"));
    return CaseApi.registered(told);
  }

  private static JsonPath registered() {
    return CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
  }
}
