// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.persondestruction;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.Topics;
import nl.socialteams.areas.composition.Composition;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.MembershipState;
import nl.socialteams.testing.EveryRow;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A7")
@Tag("G4")
@Tag("G5")
class WorkerDestructionTest {
  @Inject Topics topics;
  private String team;
  private String organisation;

  @BeforeAll
  void a_team() {
    AreaApi.maastricht("BU09350205");
    Composition.standardLists();
    team = AreaApi.team("Proeftuin", "2013-01-01");
    organisation = Composition.organisation("MEE");
  }

  @Test
  void who_left_long_ago_leaves_a_membership_of_nobody() throws SQLException {
    String subject = UUID.randomUUID().toString();
    String worker = signsInBy(subject, "Vertrokkenstein");
    String member = joined(worker);
    end(member, "2014-01-01");

    destroy(worker).statusCode(201).body("kind", equalTo("WORKER"));

    AreaApi.get("team-member", "/workers/" + worker).statusCode(404);
    AreaApi.get("team-member", "/workers?municipality=GM0935")
        .statusCode(200)
        .body("items.workerId", not(hasItem(worker)));
    AreaApi.get("team-member", "/memberships/" + member)
        .statusCode(200)
        .body("workerName", equalTo("(vernietigd / destroyed)"))
        .body("workerId", not(equalTo(worker)));
    Composition.size(team, "2013-06-01").body("professionals.persons", equalTo(1));
    assertThat(EveryRow.in(TestDatabase.asSuperuser()).telling(worker, subject))
        .allMatch(row -> row.startsWith("access_log") || row.startsWith("outbox_event"));
    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              MembershipState told =
                  AreaEvents.MEMBERSHIP_CHANGED.payloadOf(
                      topics.of(AreaEvents.MEMBERSHIP_CHANGED, member).getLast());
              assertThat(told.sub()).isNull();
              assertThat(told.workerId()).asString().isNotEqualTo(worker);
            });
  }

  @Test
  void who_works_in_a_team_or_left_it_lately_is_not_destroyed() {
    String worker = Composition.worker("Nog", "Werkend");
    String member =
        Composition.join(
                AreaApi.team("Blijvers", "2013-01-01"),
                worker,
                "2013-01-01",
                Composition.terms(organisation))
            .extract()
            .path("membershipId");
    destroy(worker).statusCode(409).body("type", containsString("worker-in-team"));

    end(member, LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusMonths(6).toString());
    destroy(worker).statusCode(409).body("type", containsString("worker-left-lately"));
  }

  @Test
  void only_who_watches_over_privacy_destroys() {
    String path = "/workers/" + Composition.worker("Niet", "Weg") + "/destructions";
    AreaApi.post("area-administrator", path, Map.of("ground", "TERM_ENDED")).statusCode(403);
    AreaApi.post("team-member", path, Map.of("ground", "TERM_ENDED")).statusCode(403);
  }

  private static String signsInBy(String subject, String familyName) {
    return AreaApi.post(
            "area-administrator",
            "/workers",
            Map.of(
                "municipality",
                "GM0935",
                "givenName",
                "Lotte",
                "familyName",
                familyName,
                "login",
                Map.of("issuer", "https://login.example", "subject", subject)))
        .statusCode(201)
        .extract()
        .path("workerId");
  }

  private String joined(String worker) {
    return Composition.join(team, worker, "2013-01-01", Composition.terms(organisation))
        .statusCode(201)
        .extract()
        .path("membershipId");
  }

  private static void end(String membership, String on) {
    Composition.change(membership, "/endings", Map.of("endedOn", on)).statusCode(200);
  }

  private static ValidatableResponse destroy(String worker) {
    return AreaApi.as("privacy-officer")
        .header("If-Match", "\"v1\"")
        .body(Map.of("ground", "TERM_ENDED"))
        .post("/area/v1/workers/" + worker + "/destructions")
        .then();
  }
}
