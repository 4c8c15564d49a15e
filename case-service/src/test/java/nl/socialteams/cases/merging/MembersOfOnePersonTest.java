// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.merging;

import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.CodeListNews;
import nl.socialteams.cases.Steps;
import nl.socialteams.cases.Stored;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C3")
class MembersOfOnePersonTest {
  private static final String MEMBER = "team-member";

  @BeforeAll
  void the_mapping_and_code_lists_have_arrived() {
    AreaNews.arrives();
    CodeListNews.arrives();
  }

  @Test
  void who_was_a_member_through_two_clients_is_one_and_two_again() {
    JsonPath kept = registered("2014-05-01");
    JsonPath same = registeredIn(kept, "2014-03-03");
    String own = addressOf(kept, kept);
    String other = addressOf(kept, same);
    String before = Steps.versionOf(MEMBER, other);

    String merger = mergedClients(kept, same);
    CaseApi.get(MEMBER, members(kept))
        .body("items.clientId", contains(kept.getString("clientId")))
        .body("items.validFrom", contains("2014-03-03"));
    CaseApi.get(MEMBER, own).body("earlier.validFrom", contains("2014-05-01"));
    CaseApi.get(MEMBER, other)
        .statusCode(200)
        .body("sameAs", equalTo(own.substring(own.lastIndexOf('/') + 1)));
    Steps.take(MEMBER, other, before, "leavings", Map.of("validUntil", "2014-06-01"))
        .statusCode(412);
    Steps.take(MEMBER, other, "leavings", Map.of("validUntil", "2014-06-01"))
        .statusCode(409)
        .body("title", equalTo("Geen lid meer"));

    reverse("/client-mergers/" + merger);
    CaseApi.get(MEMBER, members(kept))
        .body("items.validFrom", containsInAnyOrder("2014-03-03", "2014-05-01"))
        .body("items.sameAs", contains(nullValue(), nullValue()));
    CaseApi.get(MEMBER, own).body("validFrom", equalTo("2014-05-01"));
    assertThat(
            Stored.texts(
                "select id from household_member where client = '%1$s' and (person <> client or joined_into is not null)"
                    .formatted(same.getString("clientId"))))
        .isEmpty();
    Steps.take(MEMBER, other, "leavings", Map.of("validUntil", "2014-06-01")).statusCode(200);
  }

  @Test
  void what_is_told_of_the_one_stays_with_who_stays() {
    JsonPath kept = registered("2014-05-01");
    JsonPath same = registeredIn(kept, "2014-03-03");
    String own = addressOf(kept, kept);
    String other = addressOf(kept, same);

    String merger = mergedClients(kept, same);
    Steps.take(MEMBER, own, "leavings", Map.of("validUntil", "2014-09-01")).statusCode(200);
    reverse("/client-mergers/" + merger);
    CaseApi.get(MEMBER, own)
        .body("validFrom", equalTo("2014-03-03"))
        .body("validUntil", equalTo("2014-09-01"));
    CaseApi.get(MEMBER, other)
        .body("validFrom", equalTo("2014-03-03"))
        .body("validUntil", nullValue());
  }

  @Test
  void who_left_and_came_back_is_a_member_twice() {
    JsonPath kept = registered("2014-06-01");
    JsonPath same = registeredIn(kept, "2014-03-03");
    Steps.take(MEMBER, addressOf(kept, same), "leavings", Map.of("validUntil", "2014-04-01"))
        .statusCode(200);

    mergedClients(kept, same);
    CaseApi.get(MEMBER, members(kept)).body("items", hasSize(2));
  }

  @Test
  void households_of_one_person_that_are_merged_have_one_member_and_two_again() {
    JsonPath kept = registered("2014-05-01");
    JsonPath same = registered("2014-03-03");
    String other = addressOf(same, same);
    mergedClients(kept, same);
    CaseApi.get(MEMBER, members(same)).body("items", hasSize(1));

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
    CaseApi.get(MEMBER, members(kept))
        .body("items.clientId", contains(kept.getString("clientId")))
        .body("items.validFrom", contains("2014-03-03"));

    reverse("/household-mergers/" + merger);
    CaseApi.get(MEMBER, members(kept)).body("items.validFrom", contains("2014-05-01"));
    CaseApi.get(MEMBER, other).statusCode(200).body("validFrom", equalTo("2014-03-03"));
  }

  @Test
  @Tag("C7")
  void a_plan_about_both_is_about_the_one() {
    JsonPath parent = registered("2014-03-03");
    String kept = personIn(parent);
    String same = personIn(parent);
    JsonPath keptFile = registered("2014-03-03");
    JsonPath sameFile = registered("2014-03-03");
    becomes(parent, kept, keptFile);
    becomes(parent, same, sameFile);
    String plan = drafted(parent, kept, same);
    assertThat(CaseApi.get(MEMBER, plan).extract().<List<String>>path("draft.memberIds"))
        .containsExactlyInAnyOrder(kept, same);

    String merger = mergedClients(keptFile, sameFile);
    CaseApi.get(MEMBER, plan).body("draft.memberIds", contains(kept));
    Steps.take(MEMBER, plan, "agreements", Map.of("agreedOn", "2014-03-20", "how", "SIGNED"))
        .statusCode(200)
        .body("agreed.memberIds", contains(kept));
    reverse("/client-mergers/" + merger);
    CaseApi.get(MEMBER, plan).body("agreed.memberIds", contains(kept));
    CaseApi.get(MEMBER, members(parent)).body("items", hasSize(3));
  }

  @Test
  void the_database_refuses_one_person_as_two_members() {
    JsonPath kept = registered("2014-05-01");
    JsonPath same = registered("2014-03-03");
    mergedClients(kept, same);
    Steps.take(MEMBER, addressOf(same, same), "leavings", Map.of("validUntil", "2014-06-01"))
        .statusCode(200);

    CaseApi.post(
            MEMBER,
            members(kept),
            Map.of("clientId", same.getString("clientId"), "validFrom", "2014-06-01"))
        .statusCode(409)
        .body("type", containsString("lives-in-a-household"));
    assertThatThrownBy(
            () ->
                Stored.changeWithTriggers(
                    """
                    insert into household_member (id, member, revision, municipality, household, client,
                      valid_from, known_from, asserted, lock)
                    values (gen_random_uuid(), gen_random_uuid(), 1, 'GM0935', '%s', '%s', '2014-06-01', now(),
                      false, 0)
                    """
                        .formatted(kept.getString("householdId"), same.getString("clientId"))))
        .hasMessageContaining("ex_household_member_person");
  }

  /** Lives there from now on as a client, who left the household of the registration. */
  private static void becomes(JsonPath parent, String member, JsonPath file) {
    Steps.take(MEMBER, addressOf(file, file), "leavings", Map.of("validUntil", "2014-03-10"))
        .statusCode(200);
    Steps.take(
            MEMBER,
            members(parent) + "/" + member,
            "corrections",
            Map.of("clientId", file.getString("clientId"), "validFrom", "2014-03-10"))
        .statusCode(200);
  }

  private static String drafted(JsonPath file, String... members) {
    return "/plans/"
        + CaseApi.post(
                MEMBER,
                "/plans",
                Map.of(
                    "caseId",
                    file.getString("caseId"),
                    "draftedOn",
                    "2014-03-10",
                    "draft",
                    Map.of(
                        "interventions",
                        List.of(
                            Map.of(
                                "lifeDomain", "MENTAL_HEALTH",
                                "goal", "IMPROVE",
                                "actorKind", "RESIDENT",
                                "ring", "OWN_STRENGTH",
                                "validFrom", "2014-03-21")),
                        "memberIds",
                        List.of(members))))
            .statusCode(201)
            .extract()
            .path("planId");
  }

  private static String personIn(JsonPath file) {
    return CaseApi.post(
            MEMBER,
            members(file),
            Map.of(
                "person",
                Map.of(
                    "givenName", "Kindje",
                    "familyName", "Kindernaam",
                    "gender", "UNKNOWN",
                    "birthYear", 2008),
                "validFrom",
                "2014-03-10"))
        .statusCode(201)
        .extract()
        .path("memberId");
  }

  private static String mergedClients(JsonPath kept, JsonPath same) {
    return CaseApi.post(
            MEMBER,
            "/client-mergers",
            Map.of(
                "clientId", kept.getString("clientId"),
                "registrationId", same.getString("registrationId")))
        .statusCode(201)
        .extract()
        .path("mergerId");
  }

  private static void reverse(String merger) {
    ValidatableResponse reversed =
        CaseApi.as(MEMBER)
            .header("If-Match", Steps.versionOf(MEMBER, merger))
            .post("/cases/v1" + merger + "/reversals")
            .then();
    reversed.statusCode(200);
  }

  private static String members(JsonPath file) {
    return "/households/" + file.getString("householdId") + "/members";
  }

  private static String addressOf(JsonPath home, JsonPath file) {
    String found =
        CaseApi.get(MEMBER, members(home))
            .extract()
            .path(
                "items.find { it.clientId == '%s' }.memberId"
                    .formatted(file.getString("clientId")));
    return members(home) + "/" + found;
  }

  private static JsonPath registeredIn(JsonPath home, String on) {
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, on);
    told.put("householdId", home.getString("householdId"));
    return CaseApi.registered(told);
  }

  private static JsonPath registered(String on) {
    return CaseApi.registered(CaseApi.registration(AreaNews.CABERG, on));
  }
}
