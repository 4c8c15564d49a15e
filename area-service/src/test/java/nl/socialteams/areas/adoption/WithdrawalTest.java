// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.adoption;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.Topics;
import nl.socialteams.areas.composition.Composition;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.DecisionState;
import nl.socialteams.contracts.area.DecisionStatusChange;
import nl.socialteams.contracts.area.MemberTerm;
import nl.socialteams.contracts.area.MembershipState;
import nl.socialteams.contracts.area.TeamState;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("A4")
class WithdrawalTest {
  private static final String CABERG = "BU09350205";
  private static final String MALBERG = "BU09350207";
  private static final String DOUSBERG = "BU09350208";

  @Inject Topics topics;

  private String north;
  private String south;
  private String east;
  private String staying;
  private String comingLater;
  private String leavingBefore;
  private List<String> before;
  private String decision;

  @BeforeAll
  void a_city_with_three_teams_and_members() {
    AreaApi.maastricht(CABERG, MALBERG, DOUSBERG);
    Composition.standardLists();
    north = AreaApi.team("Noord", "2013-01-01");
    south = AreaApi.team("Zuid", "2013-01-01");
    east = AreaApi.team("Oost", "2013-01-01");
    AreaApi.decide(
            AreaApi.decision(
                "2013-01-01",
                "NAMED_AREAS",
                List.of(
                    AreaApi.assign(north, CABERG),
                    AreaApi.assign(south, MALBERG),
                    AreaApi.assign(east, DOUSBERG))))
        .statusCode(200);
    String organisation = Composition.organisation("Trajekt");
    staying = joins("Ank", "2014-01-01", organisation);
    AreaApi.post(
            "area-administrator",
            "/memberships/" + staying + "/absences",
            Map.of("from", "2198-12-01"))
        .statusCode(201);
    comingLater = joins("Bas", "2199-06-01", organisation);
    leavingBefore = joins("Cas", "2014-01-01", organisation);
  }

  @Test
  @Order(1)
  void a_decision_for_later_founds_renames_and_merges_teams_and_moves_their_areas() {
    before = everything();
    decision =
        Withdrawals.decided(
            Map.of(
                "founded", List.of(Map.of("name", "Centrum", "kind", "CENTRE")),
                "renamed", List.of(Map.of("team", "Noord", "name", "Noordwest")),
                "merged", List.of(Map.of("teams", List.of("Oost"), "intoTeam", "Zuid"))),
            List.of(CABERG),
            List.of(
                Map.of("team", "Centrum", "area", CABERG),
                Map.of("team", "Zuid", "area", DOUSBERG)));

    assertThat(everything()).doesNotContainAnyElementsOf(List.of(before.get(0), before.get(2)));
    team(CABERG).body("teamName", equalTo("Centrum"));
    AreaApi.get("bi-reader", "/teams/" + east).body("mergedInto", equalTo(south));
    membership(staying).body("endedOn", equalTo(Withdrawals.DAY));
    AreaApi.get("team-member", "/memberships/" + staying + "/absences")
        .body("items[0].endedOn", equalTo(Withdrawals.DAY));
    membership(comingLater).body("from", equalTo(null));
  }

  @Test
  @Order(2)
  void withdrawn_it_leaves_teams_names_areas_and_members_as_they_were() {
    Composition.change(leavingBefore, "/endings", Map.of("endedOn", "2100-01-01")).statusCode(200);

    Withdrawals.withdraw(decision).statusCode(200).body("status", equalTo("WITHDRAWN"));

    List<String> after = everything();
    assertThat(after.subList(0, after.size() - 1)).isEqualTo(before.subList(0, before.size() - 1));
    AreaApi.get("bi-reader", "/teams/" + Withdrawals.founded("Centrum"))
        .body("foundedOn", equalTo(Withdrawals.DAY))
        .body("endedOn", equalTo(Withdrawals.DAY));
  }

  @Test
  @Order(3)
  void who_left_since_then_does_not_come_back() {
    membership(leavingBefore).body("endedOn", equalTo("2100-01-01"));
  }

  @Test
  @Order(4)
  void the_events_tell_what_holds_again_and_what_was_decided_for_a_while() {
    DecisionState told = last(2, AreaEvents.DECISION_CHANGED, decision, DecisionState.class);
    assertThat(told.status()).isEqualTo("WITHDRAWN");
    assertThat(told.history())
        .extracting(DecisionStatusChange::status)
        .containsExactly("DECIDED", "WITHDRAWN");

    TeamState team = last(3, AreaEvents.TEAM_CHANGED, east, TeamState.class);
    assertThat(team.endedOn()).isNull();
    assertThat(team.mergedInto()).isNull();

    MembershipState member = last(4, AreaEvents.MEMBERSHIP_CHANGED, staying, MembershipState.class);
    assertThat(member.absences()).hasSize(3);
    assertThat(member.absences())
        .filteredOn(absence -> absence.knownUntil() == null)
        .singleElement()
        .satisfies(absence -> assertThat(absence.validUntil()).isNull());
    List<MemberTerm> terms = member.terms();
    assertThat(terms).hasSize(3);
    assertThat(terms)
        .filteredOn(term -> term.knownUntil() == null)
        .singleElement()
        .satisfies(term -> assertThat(term.validUntil()).isNull());
  }

  private String joins(String name, String from, String organisation) {
    return Composition.join(
            east, Composition.worker(name, "Verzonnen"), from, Composition.terms(organisation))
        .statusCode(201)
        .extract()
        .path("membershipId");
  }

  /**
   * Teams with their names, which team serves what on that day, and members, in the API's words.
   */
  private List<String> everything() {
    return Stream.of(
            Stream.of(north, south, east).map(team -> "/teams/" + team),
            Stream.of(CABERG, MALBERG, DOUSBERG)
                .map(code -> "/neighbourhoods/" + code + "/team?on=" + Withdrawals.DAY),
            Stream.of("/memberships/" + staying + "/absences"),
            Stream.of(staying, comingLater, leavingBefore).map(id -> "/memberships/" + id))
        .flatMap(paths -> paths)
        .map(path -> AreaApi.get("area-administrator", path).statusCode(200).extract().asString())
        .toList();
  }

  private static ValidatableResponse team(String code) {
    return AreaApi.get("partner", "/neighbourhoods/" + code + "/team?on=" + Withdrawals.DAY);
  }

  private static ValidatableResponse membership(String id) {
    return AreaApi.get("team-member", "/memberships/" + id).statusCode(200);
  }

  private <T> T last(int times, EventType<T> type, String key, Class<T> state) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .until(() -> topics.of(type, key), found -> found.size() == times)
        .getLast()
        .dataAs(state);
  }
}
