// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

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

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C3")
class PlanMembersTest {
  private static final String MEMBER = "team-member";

  @BeforeAll
  void teams_and_code_lists_are_known() {
    AreaNews.arrives();
    CodeListNews.arrives();
  }

  @Test
  void a_child_is_in_the_plan_of_the_parent_without_a_case_and_stays_in_its_versions() {
    JsonPath parent = registered();
    String child = child(parent);

    String plan = drafted(parent, child);
    CaseApi.get(MEMBER, plan).body("draft.memberIds", contains(child));
    agreed(plan, "2014-03-20").statusCode(200).body("agreed.memberIds", contains(child));
    save(plan, List.of()).statusCode(200).body("draft.memberIds", empty());
    agreed(plan, "2014-04-20").statusCode(200).body("agreed.memberIds", empty());
    CaseApi.get(MEMBER, plan + "/versions/1").body("memberIds", contains(child));
    assertThatThrownBy(
            () -> Stored.changeWithTriggers("update plan_member set number = 2 where " + of(plan)))
        .hasMessageContaining("only added to");
  }

  @Test
  void a_plan_is_about_who_lives_there_on_the_day_of_the_agreement() {
    JsonPath parent = registered();
    String child = child(parent);
    String plan = drafted(parent, child);

    Steps.take(MEMBER, address(parent, child), "leavings", Map.of("validUntil", "2014-03-20"))
        .statusCode(200);
    agreed(plan, "2014-03-20")
        .statusCode(400)
        .body("errors.code", contains("member-not-there"))
        .body("errors.pointer", contains("/memberIds/0"));
    assertThatThrownBy(() -> Stored.changeWithTriggers(agreement(plan, "2014-03-20")))
        .hasMessageContaining("a plan is about who lives there");
    agreed(plan, "2014-03-19").statusCode(200);
  }

  @Test
  void a_child_with_a_case_of_their_own_is_in_the_plan_by_that_case() {
    JsonPath parent = registered();
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2014-03-05");
    told.put("householdId", parent.getString("householdId"));
    JsonPath own = CaseApi.registered(told);
    String child =
        CaseApi.get(MEMBER, "/households/" + parent.getString("householdId") + "/members")
            .extract()
            .path(
                "items.find { it.clientId == '%s' }.memberId".formatted(own.getString("clientId")));
    String plan = drafted(parent, child);

    agreed(plan, "2014-03-20").statusCode(400).body("errors.code", contains("member-has-case"));
    assertThatThrownBy(() -> Stored.changeWithTriggers(agreement(plan, "2014-03-20")))
        .hasMessageContaining("a plan is about who lives there");
    save(plan, List.of()).statusCode(200);
    agreed(plan, "2014-03-20").statusCode(200).body("status", equalTo("AGREED"));
  }

  @Test
  void who_does_not_live_in_the_household_is_not_known_to_its_plan() {
    JsonPath parent = registered();
    String stranger = child(registered());
    String plan = drafted(parent);

    save(plan, List.of(stranger))
        .statusCode(400)
        .body("errors.code", contains("unknown-household-member"))
        .body("errors.pointer", contains("/memberIds/0"));
  }

  @Test
  void a_membership_is_not_withdrawn_while_a_plan_that_runs_is_about_it() {
    JsonPath parent = registered();
    String child = child(parent);
    String plan = drafted(parent, child);

    withdrawn(parent, child).statusCode(409).body("title", equalTo("Plan gaat over dit lid"));
    agreed(plan, "2014-03-20").statusCode(200);
    withdrawn(parent, child).statusCode(409);
    assertThatThrownBy(
            () ->
                Stored.changeWithTriggers(
                    "update household_member set withdrawn = true, known_until = now() where member"
                        + " = '"
                        + child
                        + "'"))
        .hasMessageContaining("relied on");

    save(plan, List.of()).statusCode(200);
    agreed(plan, "2014-04-20").statusCode(200);
    withdrawn(parent, child).statusCode(200);
    CaseApi.get(MEMBER, plan + "/versions/1").body("memberIds", contains(child));
    save(plan, List.of(child))
        .statusCode(400)
        .body("errors.code", contains("unknown-household-member"));
  }

  private static ValidatableResponse withdrawn(JsonPath file, String member) {
    String address = address(file, member);
    return CaseApi.as(MEMBER)
        .header("If-Match", Steps.versionOf(MEMBER, address))
        .post("/cases/v1" + address + "/withdrawals")
        .then();
  }

  @Test
  void an_import_of_history_tells_of_a_child_and_of_the_plan_that_is_about_it() {
    String importing = "demonstration";
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2014-03-03");
    told.put("knownSince", "2014-03-03T09:00:00Z");
    JsonPath file =
        CaseApi.post(importing, "/registrations", told).statusCode(201).extract().jsonPath();
    String child =
        CaseApi.post(
                importing,
                "/households/" + file.getString("householdId") + "/members",
                Map.of(
                    "person",
                    Map.of(
                        "givenName", "Kindje",
                        "familyName", "Kindernaam",
                        "gender", "FEMALE",
                        "birthDate", "2013-03-03"),
                    "validFrom",
                    "2014-03-03",
                    "knownSince",
                    "2014-03-03T12:00:00Z"))
            .statusCode(201)
            .body("asserted", equalTo(true))
            .extract()
            .path("memberId");
    String plan =
        CaseApi.post(
                importing,
                "/plans",
                Map.of(
                    "caseId",
                    file.getString("caseId"),
                    "draftedOn",
                    "2014-03-17",
                    "draft",
                    draft(List.of(child)),
                    "knownSince",
                    "2014-03-17T12:00:00Z"))
            .statusCode(201)
            .body("draft.memberIds", contains(child))
            .extract()
            .path("planId");
    Steps.take(
            importing,
            "/plans/" + plan,
            "agreements",
            Map.of("agreedOn", "2014-03-24", "how", "SIGNED", "knownSince", "2014-03-24T12:00:00Z"))
        .statusCode(200)
        .body("agreed.memberIds", contains(child));
  }

  private static String of(String plan) {
    return "plan = '" + plan.substring("/plans/".length()) + "'";
  }

  private static String agreement(String plan, String on) {
    return "update plan_intervention set life_domain_version = 1 where "
        + of(plan)
        + "; insert into plan_version select gen_random_uuid(), id, 1, municipality, household, '"
        + on
        + "', 'SIGNED', now(), false from plan where id = '"
        + plan.substring("/plans/".length())
        + "'";
  }

  private static String drafted(JsonPath file, String... members) {
    return "/plans/"
        + CaseApi.post(
                MEMBER,
                "/plans",
                Map.of(
                    "caseId", file.getString("caseId"),
                    "draftedOn", "2014-03-10",
                    "draft", draft(List.of(members))))
            .statusCode(201)
            .extract()
            .path("planId");
  }

  private static Map<String, Object> draft(List<String> members) {
    return Map.of(
        "interventions",
        List.of(
            Map.of(
                "lifeDomain", "MENTAL_HEALTH",
                "goal", "IMPROVE",
                "actorKind", "RESIDENT",
                "ring", "OWN_STRENGTH",
                "validFrom", "2014-03-21")),
        "memberIds",
        members);
  }

  private static ValidatableResponse save(String plan, List<String> members) {
    return CaseApi.as(MEMBER)
        .header("If-Match", Steps.versionOf(MEMBER, plan))
        .body(draft(members))
        .put("/cases/v1" + plan + "/draft")
        .then();
  }

  private static ValidatableResponse agreed(String plan, String on) {
    return Steps.take(MEMBER, plan, "agreements", Map.of("agreedOn", on, "how", "SIGNED"));
  }

  private static String address(JsonPath file, String member) {
    return "/households/" + file.getString("householdId") + "/members/" + member;
  }

  private static String child(JsonPath file) {
    return CaseApi.post(
            MEMBER,
            "/households/" + file.getString("householdId") + "/members",
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

  private static JsonPath registered() {
    return CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03"));
  }
}
