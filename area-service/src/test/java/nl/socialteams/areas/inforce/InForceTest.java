// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.inforce;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.SettableClock;
import nl.socialteams.areas.Topics;
import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.DecisionState;
import nl.socialteams.contracts.area.TeamState;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** The clock is turned back, never ahead: the broker takes no moments of the future. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A4")
class InForceTest {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final String CABERG = "BU09350205";
  private static final String MALBERG = "BU09350207";

  @Inject SettableClock clock;
  @Inject Scheduler scheduler;
  @Inject Topics topics;

  @BeforeAll
  void a_city() {
    AreaApi.maastricht(CABERG, MALBERG);
  }

  @AfterEach
  void the_clock_goes_right_and_the_watch_is_kept() {
    clock.turnBack(Duration.ZERO);
    scheduler.resume();
  }

  @Test
  void a_decision_comes_into_force_although_the_service_was_away_at_its_midnight() {
    LocalDate today = LocalDate.now(AMSTERDAM);
    clock.turnBack(Duration.ofDays(2));
    String team = AreaApi.team("Caberg", "2013-01-01");
    String decision =
        AreaApi.draft(
            Map.of(
                "municipality",
                "GM0935",
                "title",
                "Van kracht na middernacht",
                "inForceFrom",
                today.minusDays(1).toString(),
                "reach",
                "NAMED_AREAS",
                "teams",
                Map.of("renamed", List.of(Map.of("team", team, "name", "Caberg-Noord"))),
                "assignments",
                List.of(AreaApi.assign(team, CABERG))));
    AreaApi.adopt(decision).statusCode(200).body("status", equalTo("DECIDED"));
    AreaApi.get("bi-reader", "/teams/" + team).body("name", equalTo("Caberg"));

    scheduler.pause();
    clock.turnBack(Duration.ZERO);
    status(decision, "DECIDED");
    scheduler.resume();

    List<CloudEvent> told = told(2, decision);
    DecisionState last = told.getLast().dataAs(DecisionState.class);
    assertThat(last.status()).isEqualTo("IN_FORCE");
    assertThat(last.history())
        .extracting(change -> change.status() + " " + change.on())
        .containsExactly("DECIDED 2012-09-25", "IN_FORCE " + today.minusDays(1));
    status(decision, "IN_FORCE");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(names(team)).last().isEqualTo("Caberg-Noord"));
  }

  @Test
  void a_decision_is_withdrawn_before_its_day_with_all_that_it_changed() {
    String team = AreaApi.team("Malberg", "2013-01-01");
    AreaApi.decide(
            AreaApi.decision("2013-01-01", "NAMED_AREAS", List.of(AreaApi.assign(team, MALBERG))))
        .statusCode(200);
    String decision =
        AreaApi.draft(
            Map.of(
                "municipality", "GM0935",
                "title", "Toch maar niet",
                "inForceFrom", "2190-01-01",
                "reach", "NAMED_AREAS",
                "teams",
                    Map.of(
                        "split",
                        List.of(
                            Map.of(
                                "team",
                                "Malberg",
                                "into",
                                List.of(
                                    Map.of("name", "Malberg-Oost", "kind", "NEIGHBOURHOOD"),
                                    Map.of("name", "Malberg-West", "kind", "NEIGHBOURHOOD"))))),
                "assignments", List.of(Map.of("team", "Malberg-Oost", "area", MALBERG))));
    String version = AreaApi.adopt(decision).statusCode(200).extract().header("ETag");
    teamOn("2190-01-01", "Malberg-Oost");

    AreaApi.as("area-administrator")
        .header("If-Match", version)
        .body(Map.of("withdrawnOn", "2020-01-01"))
        .post("/area/v1/decisions/" + decision + "/withdrawals")
        .then()
        .statusCode(200)
        .body("status", equalTo("WITHDRAWN"));

    teamOn("2190-01-01", "Malberg");
    AreaApi.get("bi-reader", "/teams?municipality=GM0935&on=2190-01-01&limit=200")
        .body("items.findAll { it.name.startsWith('Malberg') }.name", equalTo(List.of("Malberg")));
    assertThat(told(2, decision).getLast().dataAs(DecisionState.class).status())
        .isEqualTo("WITHDRAWN");
  }

  private static void teamOn(String day, String name) {
    AreaApi.get("bi-reader", "/neighbourhoods/" + MALBERG + "/team?on=" + day)
        .body("teamName", equalTo(name));
  }

  private static void status(String decision, String status) {
    AreaApi.get("bi-reader", "/decisions/" + decision).body("status", equalTo(status));
  }

  private List<CloudEvent> told(int times, String decision) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .until(
            () -> topics.of(AreaEvents.DECISION_CHANGED, decision), found -> found.size() == times);
  }

  private List<String> names(String team) {
    return topics.of(AreaEvents.TEAM_CHANGED, team).stream()
        .map(event -> event.dataAs(TeamState.class).name())
        .toList();
  }
}
