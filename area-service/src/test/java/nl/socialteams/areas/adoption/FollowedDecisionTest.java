// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.adoption;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.composition.Composition;
import nl.socialteams.testing.ServiceTest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** What happened between a decision and its withdrawal. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A4")
class FollowedDecisionTest {
  private static final String CABERG = "BU09350205";
  private static final String HEER = "BU09350301";
  private static final String SCHARN = "BU09350302";
  private static final String LIMMEL = "BU09350303";
  private static final String AMBY = "BU09350304";
  private static final String RANDWYCK = "BU09350305";

  private String organisation;

  @BeforeAll
  void a_city() {
    AreaApi.maastricht(CABERG, HEER, SCHARN, LIMMEL, AMBY, RANDWYCK);
    Composition.standardLists();
    organisation = Composition.organisation("Trajekt");
  }

  @Test
  void who_joined_a_team_that_never_begins_is_no_member_any_more() {
    String decision = founding("Binnenstad");
    String member =
        Composition.join(
                Withdrawals.founded("Binnenstad"),
                Composition.worker("Dot", "Verzonnen"),
                "2199-03-01",
                Composition.terms(organisation))
            .statusCode(201)
            .extract()
            .path("membershipId");

    Withdrawals.withdraw(decision).statusCode(200).body("status", equalTo("WITHDRAWN"));

    AreaApi.get("bi-reader", "/teams/" + Withdrawals.founded("Binnenstad"))
        .body("endedOn", equalTo(Withdrawals.DAY));
    AreaApi.get("team-member", "/memberships/" + member)
        .statusCode(200)
        .body("from", nullValue())
        .body("terms", nullValue());
  }

  @Test
  void a_team_that_was_renamed_after_the_decision_that_renamed_it_keeps_its_names() {
    String team = AreaApi.team("Daalhof", "2013-01-01");
    String decision =
        Withdrawals.decided(
            Map.of("renamed", List.of(Map.of("team", "Daalhof", "name", "Daalhof-Zuid"))));
    Withdrawals.step(team, "renamings", Map.of("name", "Daalhof-West", "on", "2199-06-01"))
        .statusCode(200);

    refused(decision);
    AreaApi.get("bi-reader", "/teams/" + team + "?on=2199-07-01")
        .body("name", equalTo("Daalhof-West"));
  }

  @Test
  void a_founded_team_that_was_ended_since_keeps_its_decision() {
    String decision = founding("Boschpoort");
    Withdrawals.step(Withdrawals.founded("Boschpoort"), "endings", Map.of("endedOn", "2199-12-31"))
        .statusCode(200);

    refused(decision);
  }

  @Test
  void a_founded_team_that_another_goes_on_in_keeps_its_decision() {
    String decision = founding("Statenkwartier");
    Withdrawals.step(
            AreaApi.team("Mariaberg", "2013-01-01"),
            "mergers",
            Map.of("teamId", Withdrawals.founded("Statenkwartier"), "on", "2199-06-01"))
        .statusCode(200);

    refused(decision);
  }

  @Test
  void an_area_does_not_go_back_to_a_team_that_was_ended_since() {
    String team = AreaApi.team("Caberg", "2013-01-01");
    AreaApi.team("Malberg", "2013-01-01");
    AreaApi.decide(
            AreaApi.decision("2013-01-01", "NAMED_AREAS", List.of(AreaApi.assign(team, CABERG))))
        .statusCode(200);
    String decision =
        Withdrawals.decided(
            Map.of(), List.of(CABERG), List.of(Map.of("team", "Malberg", "area", CABERG)));
    Withdrawals.step(team, "endings", Map.of("endedOn", "2199-06-01")).statusCode(200);

    refused(decision);
    AreaApi.get("partner", "/neighbourhoods/" + CABERG + "/team?on=2199-07-01")
        .body("teamName", equalTo("Malberg"));
  }

  @Test
  void a_later_decision_about_other_areas_does_not_stand_in_the_way() {
    String team = AreaApi.team("Heer", "2013-01-01");
    AreaApi.team("Scharn", "2013-01-01");
    decided("2014-01-01", List.of(), Map.of("team", "Heer", "area", HEER));
    String decision =
        Withdrawals.decided(
            Map.of(), List.of(HEER), List.of(Map.of("team", "Scharn", "area", HEER)));
    decided("2199-03-01", List.of(), Map.of("team", "Scharn", "area", SCHARN));

    Withdrawals.withdraw(decision).statusCode(200);

    serving(HEER, "2199-07-01", "Heer");
    serving(SCHARN, "2199-07-01", "Scharn");
    AreaApi.get("bi-reader", "/teams/" + team).body("endedOn", nullValue());
  }

  @Test
  void an_area_that_was_given_to_another_since_does_not_go_back() {
    AreaApi.team("Limmel", "2013-01-01");
    AreaApi.team("Nazareth", "2013-01-01");
    decided("2014-01-01", List.of(), Map.of("team", "Limmel", "area", LIMMEL));
    String decision = Withdrawals.decided(Map.of(), List.of(LIMMEL), List.of());
    decided("2199-03-01", List.of(), Map.of("team", "Nazareth", "area", LIMMEL));

    refused(decision);
  }

  @Test
  void an_area_that_was_given_until_the_decision_only_keeps_it() {
    AreaApi.team("Amby", "2013-01-01");
    AreaApi.team("Rothem", "2013-01-01");
    String decision =
        Withdrawals.decided(Map.of(), List.of(), List.of(Map.of("team", "Amby", "area", AMBY)));
    decided("2198-01-01", List.of(), Map.of("team", "Rothem", "area", AMBY));
    AreaApi.get("partner", "/neighbourhoods/" + AMBY + "/team?on=" + Withdrawals.DAY)
        .body("teamName", equalTo("Amby"));

    refused(decision);
  }

  @Test
  void a_founded_team_that_was_given_an_area_since_keeps_its_decision() {
    String decision = founding("Randwyck");
    decided("2199-03-01", List.of(), Map.of("team", "Randwyck", "area", RANDWYCK));

    refused(decision);
  }

  @Test
  void a_name_that_another_team_bears_by_now_does_not_come_back() {
    AreaApi.team("Belfort", "2013-01-01");
    String decision =
        Withdrawals.decided(
            Map.of("renamed", List.of(Map.of("team", "Belfort", "name", "Belfort-Oud"))));
    founding("Belfort");

    refused(decision);
  }

  private static void decided(String day, List<String> released, Map<String, Object> assignment) {
    AreaApi.decide(
            Map.of(
                "municipality",
                "GM0935",
                "title",
                "Besluit erna",
                "inForceFrom",
                day,
                "reach",
                "NAMED_AREAS",
                "releases",
                released.stream().map(area -> Map.of("area", area)).toList(),
                "assignments",
                List.of(assignment)))
        .statusCode(200);
  }

  private static void serving(String code, String day, String team) {
    AreaApi.get("partner", "/neighbourhoods/" + code + "/team?on=" + day)
        .body("teamName", equalTo(team));
  }

  private static String founding(String name) {
    return Withdrawals.decided(
        Map.of("founded", List.of(Map.of("name", name, "kind", "NEIGHBOURHOOD"))));
  }

  private static void refused(String decision) {
    Withdrawals.withdraw(decision)
        .statusCode(409)
        .body("type", containsString("decision-followed"));
    AreaApi.get("area-administrator", "/decisions/" + decision).body("status", equalTo("DECIDED"));
  }
}
