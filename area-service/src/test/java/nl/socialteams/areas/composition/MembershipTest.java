// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.composition;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.testing.ServiceTest;

import static nl.socialteams.areas.composition.Composition.change;
import static nl.socialteams.areas.composition.Composition.join;
import static nl.socialteams.areas.composition.Composition.size;
import static nl.socialteams.areas.composition.Composition.terms;
import static nl.socialteams.areas.composition.Composition.worker;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A7")
class MembershipTest {
  private String trajekt;

  @BeforeAll
  void a_city_with_an_organisation() {
    AreaApi.maastricht("BU09350205");
    Composition.standardLists();
    trajekt = Composition.organisation("Trajekt");
  }

  @Test
  void hours_and_fte_follow_from_each_other_and_what_was_given_is_kept() {
    String team = AreaApi.team("Uren", "2013-01-01");
    join(team, worker("Ank", "Uur"), "2013-01-01", terms(trajekt, "hoursPerWeek", 24))
        .statusCode(201)
        .body("terms.given", equalTo("HOURS"))
        .body("terms.fte", equalTo(0.667f));
    join(team, worker("Bas", "Fte"), "2013-01-01", terms(trajekt, "fte", 0.5))
        .statusCode(201)
        .body("terms.given", equalTo("FTE"))
        .body("terms.hoursPerWeek", equalTo(18));
  }

  @Test
  void the_size_tells_for_how_many_it_does_not_know_the_fte() {
    String team = AreaApi.team("Omvang", "2013-01-01");
    join(team, worker("Cas", "Een"), "2013-01-01", terms(trajekt, "fte", 0.9)).statusCode(201);
    join(team, worker("Dot", "Twee"), "2013-01-01", terms(trajekt)).statusCode(201);
    Map<String, Object> volunteer = terms(trajekt, "kind", "VOLUNTEER");
    volunteer.put(
        "volunteer",
        Map.of(
            "availability", List.of("TUESDAY_MORNING"),
            "trainings", List.of("Gespreksvoering"),
            "reimbursement", "EXPENSES"));
    join(team, worker("Els", "Drie"), "2013-01-01", volunteer)
        .statusCode(201)
        .body("terms.volunteer.availability", equalTo(List.of("TUESDAY_MORNING")));

    size(team, "2013-01-01")
        .body("professionals.persons", equalTo(2))
        .body("professionals.fte", equalTo(0.9f))
        .body("professionals.fteUnknown", equalTo(1))
        .body("volunteers.persons", equalTo(1))
        .body("volunteers.fte", nullValue())
        .body("remark", containsString("FTE unknown for 2"));
    size(team, "2012-12-31").body("professionals.persons", equalTo(0)).body("remark", nullValue());
  }

  @Test
  void nobody_is_in_one_team_twice_on_a_day() {
    String team = AreaApi.team("Tweemaal", "2013-01-01");
    String worker = worker("Fee", "Dubbel");
    String first = joined(join(team, worker, "2013-01-01", terms(trajekt)));

    join(team, worker, "2014-01-01", terms(trajekt))
        .statusCode(409)
        .body("type", containsString("already-member"));
    change(first, "/endings", Map.of("endedOn", "2014-01-01")).statusCode(200);
    join(team, worker, "2014-01-01", terms(trajekt)).statusCode(201);
  }

  @Test
  void terms_change_from_a_day_and_what_held_before_stays() {
    String team = AreaApi.team("Anders", "2013-01-01");
    String member =
        joined(join(team, worker("Gijs", "Anders"), "2013-01-01", terms(trajekt, "fte", 1)));

    Map<String, Object> steered = terms(trajekt, "fte", 0.5);
    steered.put("steeredBy", "MOTHER_ORGANISATION");
    change(member, "/changes", Map.of("from", "2014-05-01", "terms", steered))
        .statusCode(200)
        .body("from", equalTo("2013-01-01"))
        .body("terms.steeredBy", equalTo("MOTHER_ORGANISATION"))
        .body("terms.from", equalTo("2014-05-01"));

    size(team, "2014-04-30").body("professionals.fte", equalTo(1));
    size(team, "2014-05-01").body("professionals.fte", equalTo(0.5f));
    change(member, "/changes", Map.of("from", "2012-01-01", "terms", steered))
        .statusCode(409)
        .body("type", containsString("membership-not-running"));
  }

  @Test
  void nobody_works_in_a_team_that_is_not_there() {
    String team = AreaApi.team("Kort", "2013-01-01");
    String worker = worker("Hedy", "Kort");
    join(team, worker, "2012-12-31", terms(trajekt))
        .statusCode(409)
        .body("type", containsString("membership-outside-team-life"));
    String member = joined(join(team, worker, "2013-01-01", terms(trajekt)));

    AreaApi.as("area-administrator")
        .header("If-Match", "\"v1\"")
        .body(Map.of("endedOn", "2014-01-01"))
        .post("/area/v1/teams/" + team + "/endings")
        .then()
        .statusCode(200);

    AreaApi.get("team-member", "/memberships/" + member).body("endedOn", equalTo("2014-01-01"));
    size(team, "2014-01-01").body("professionals.persons", equalTo(0));
  }

  @Test
  void a_stand_in_works_while_a_member_is_absent() {
    String team = AreaApi.team("Waarneming", "2013-01-01");
    String member = joined(join(team, worker("Ida", "Ziek"), "2013-01-01", terms(trajekt)));
    String standIn = worker("Jip", "Waarnemer");
    Map<String, Object> absence = Map.of("from", "2013-03-01", "standInWorkerId", standIn);
    String path = "/memberships/" + member + "/absences";
    String id =
        AreaApi.post("area-administrator", path, absence)
            .statusCode(201)
            .extract()
            .path("absenceId");
    AreaApi.post("area-administrator", path, Map.of("from", "2013-04-01"))
        .statusCode(409)
        .body("type", containsString("already-absent"));
    change(member, "/absences/" + id + "/endings", Map.of("endedOn", "2013-05-01"))
        .statusCode(200)
        .body("endedOn", equalTo("2013-05-01"));

    size(team, "2013-04-30").body("absent", equalTo(1)).body("stoodInFor", equalTo(1));
    size(team, "2013-05-01").body("absent", equalTo(0));
  }

  @Test
  void who_leaves_a_team_is_absent_from_it_no_longer() {
    String team = AreaApi.team("Vertrek", "2013-01-01");
    String member = joined(join(team, worker("Kee", "Ziek"), "2013-01-01", terms(trajekt)));
    String path = "/memberships/" + member + "/absences";
    Map<String, Object> open =
        Map.of("from", "2013-03-01", "standInWorkerId", worker("Lou", "Waarnemer"));
    AreaApi.post("area-administrator", path, open).statusCode(201).body("endedOn", nullValue());
    Map<String, Object> later = Map.of("from", "2014-03-01", "endedOn", "2014-04-01");
    AreaApi.as("area-administrator").body(later).post("/area/v1" + path).then().statusCode(409);

    change(member, "/endings", Map.of("endedOn", "2014-01-01")).statusCode(200);

    AreaApi.get("team-member", path)
        .body("items", hasSize(1))
        .body("items[0].endedOn", equalTo("2014-01-01"));
    size(team, "2013-12-31").body("stoodInFor", equalTo(1));
    size(team, "2014-01-01").body("absent", equalTo(0)).body("stoodInFor", equalTo(0));
  }

  @Test
  void a_team_that_ends_takes_the_absences_of_its_members_with_it() {
    String team = AreaApi.team("Einde", "2013-01-01");
    String member = joined(join(team, worker("Mia", "Ziek"), "2013-01-01", terms(trajekt)));
    String path = "/memberships/" + member + "/absences";
    AreaApi.post("area-administrator", path, Map.of("from", "2013-03-01", "endedOn", "2013-04-01"))
        .statusCode(201);
    AreaApi.post("area-administrator", path, Map.of("from", "2013-06-01")).statusCode(201);

    AreaApi.as("area-administrator")
        .header("If-Match", "\"v1\"")
        .body(Map.of("endedOn", "2013-05-01"))
        .post("/area/v1/teams/" + team + "/endings")
        .then()
        .statusCode(200);

    AreaApi.get("team-member", path).body("items.endedOn", equalTo(List.of("2013-04-01")));
  }

  @Test
  void nobody_is_absent_from_a_team_that_they_have_left() {
    String team = AreaApi.team("Begrensd", "2013-01-01");
    String member = joined(join(team, worker("Noor", "Ziek"), "2013-01-01", terms(trajekt)));
    change(member, "/endings", Map.of("endedOn", "2014-01-01")).statusCode(200);
    String path = "/memberships/" + member + "/absences";

    AreaApi.post("area-administrator", path, Map.of("from", "2013-12-01", "endedOn", "2014-02-01"))
        .statusCode(409)
        .body("type", containsString("membership-not-running"));
    AreaApi.post("area-administrator", path, Map.of("from", "2013-12-01"))
        .statusCode(201)
        .body("endedOn", equalTo("2014-01-01"));
  }

  @Test
  void every_fault_of_the_terms_is_told_at_once() {
    String team = AreaApi.team("Fouten", "2013-01-01");
    Map<String, Object> wrong = terms(UUID.randomUUID().toString(), "discipline", "ASTROLOGY");
    wrong.put("hoursPerWeek", 24);
    wrong.put("fte", 0.5);

    join(team, UUID.randomUUID().toString(), "2013-01-01", wrong)
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/workerId", "/terms/organisationId", "/terms/discipline", "/terms/fte"));
  }

  @Test
  void names_are_for_who_may_see_workers_and_are_never_in_an_address() {
    worker("Koos", "van der Élst");
    Map<String, Object> search = Map.of("municipality", "GM0935", "familyName", "VAN DER ELST");

    AreaApi.post("team-member", "/workers/_search", search)
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].givenName", equalTo("Koos"));
    AreaApi.post("bi-reader", "/workers/_search", search).statusCode(403);
    AreaApi.get("bi-reader", "/memberships?municipality=GM0935").statusCode(403);
    AreaApi.get("bi-reader", "/workers?municipality=GM0935&familyName=Elst").statusCode(not(200));
  }

  @Test
  void a_method_that_an_address_does_not_know_is_told_with_those_it_does() {
    String id = UUID.randomUUID().toString();
    for (String path :
        List.of(
            "/workers/_search",
            "/memberships/" + id + "/changes",
            "/memberships/" + id + "/absences/" + id + "/endings",
            "/deployment-agreements/" + id + "/reports")) {
      AreaApi.as("area-administrator")
          .delete("/area/v1" + path)
          .then()
          .statusCode(405)
          .header("Allow", containsString("POST"));
    }
  }

  private static String joined(ValidatableResponse answer) {
    return answer.statusCode(201).extract().path("membershipId");
  }
}
