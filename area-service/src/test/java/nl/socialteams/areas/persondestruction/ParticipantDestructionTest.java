// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.persondestruction;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.Topics;
import nl.socialteams.areas.exchange.ExchangeApi;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.ExchangeRequestState;
import nl.socialteams.testing.EveryRow;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A10")
@Tag("G4")
@Tag("G5")
class ParticipantDestructionTest {
  @Inject Topics topics;
  private String neighbour;

  @BeforeAll
  void a_city() {
    ExchangeApi.city();
    neighbour = ExchangeApi.participant("Buur");
  }

  @Test
  void nothing_is_left_that_tells_who_it_was() throws SQLException {
    String gone = ExchangeApi.participant("Vernietigdestein");
    String request = ExchangeApi.request(gone, "SHOPPING", "2014-06-03");
    int before = requests();

    String proof = destroy(gone).statusCode(201).extract().path("destructionId");

    ExchangeApi.get("/exchange-participants/" + gone).statusCode(404);
    AreaApi.get("privacy-officer", "/exchange-participants/" + gone + "/person-export")
        .statusCode(404);
    ExchangeApi.get("/exchange-participants?municipality=GM0935&limit=200")
        .statusCode(200)
        .body("items.participantId", not(hasItem(gone)));
    AreaApi.post(
            "team-member",
            "/exchange-participants/_search",
            Map.of("municipality", "GM0935", "familyName", "Vernietigdestein"))
        .body("items", empty());
    ExchangeApi.get("/exchange-requests/" + request)
        .body("status", equalTo("WITHDRAWN"))
        .body("description", nullValue())
        .body("participantId", not(equalTo(gone)));
    assertThat(requests()).isEqualTo(before);
    assertThat(EveryRow.in(TestDatabase.asSuperuser()).telling(gone))
        .allMatch(row -> row.startsWith("access_log") || row.startsWith("outbox_event"));
    AreaApi.get("privacy-officer", "/person-destructions/" + proof)
        .statusCode(200)
        .body("kind", equalTo("PARTICIPANT"))
        .body("ground", equalTo("PERSON_REQUEST"))
        .body("destroyedBy", notNullValue());
    AreaApi.get("privacy-officer", "/person-destructions?municipality=GM0935")
        .body("items.destructionId", hasItem(proof));
  }

  @Test
  void others_are_told_of_what_stays_as_that_of_nobody() {
    String gone = ExchangeApi.participant("Verteld");
    String request = ExchangeApi.request(gone, "SHOPPING", "2014-06-03");
    destroy(gone).statusCode(201);

    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              ExchangeRequestState told =
                  AreaEvents.EXCHANGE_REQUEST_CHANGED.payloadOf(
                      topics.of(AreaEvents.EXCHANGE_REQUEST_CHANGED, request).getLast());
              assertThat(told.status()).isEqualTo("WITHDRAWN");
              assertThat(told.participantId()).asString().isNotEqualTo(gone);
            });
  }

  @Test
  void who_has_a_match_that_runs_is_not_destroyed_before_it_ends() {
    String one = ExchangeApi.participant("Gekoppeld");
    String request = ExchangeApi.request(one, "SHOPPING", "2014-06-03");
    String offer = ExchangeApi.offer(neighbour, "SHOPPING", "2014-06-03");
    String match =
        ExchangeApi.match(request, offer, "2014-06-04").statusCode(201).extract().path("matchId");

    destroy(one).statusCode(409).body("type", containsString("participant-takes-part"));
    ExchangeApi.step(request, "fulfilments", Map.of("on", "2014-07-01")).statusCode(200);
    destroy(one).statusCode(201);

    ExchangeApi.get("/exchange-matches/" + match)
        .statusCode(200)
        .body("status", equalTo("FULFILLED"));
  }

  @Test
  void who_takes_part_in_an_activity_to_come_is_not_destroyed() {
    String one = ExchangeApi.participant("Meekoker");
    String activity =
        AreaApi.post(
                "team-member",
                "/collective-activities",
                Map.of(
                    "municipality", "GM0935",
                    "kind", "MEALS",
                    "title", "Samen koken",
                    "neighbourhoodCodes", List.of(ExchangeApi.CABERG),
                    "dates", List.of("2199-04-04"),
                    "capacity", 12,
                    "plannedOn", "2014-03-01"))
            .extract()
            .path("activityId");
    AreaApi.post(
            "team-member",
            "/collective-activities/" + activity + "/participations",
            Map.of("participantId", one, "joinedOn", "2014-06-04"))
        .statusCode(201);

    destroy(one).statusCode(409).body("type", containsString("participant-takes-part"));
  }

  @Test
  void only_who_watches_over_privacy_destroys_and_what_they_saw() {
    String one = ExchangeApi.participant("Blijft");
    String path = "/exchange-participants/" + one + "/destructions";
    for (String client : List.of("team-member", "area-administrator", "bi-reader")) {
      AreaApi.post(client, path, Map.of("ground", "TERM_ENDED")).statusCode(403);
      AreaApi.get(client, "/person-destructions?municipality=GM0935").statusCode(403);
    }
    AreaApi.post("privacy-officer", path, Map.of("ground", "TERM_ENDED")).statusCode(428);
    AreaApi.as("privacy-officer")
        .header("If-Match", "\"v7\"")
        .body(Map.of("ground", "TERM_ENDED"))
        .post("/area/v1" + path)
        .then()
        .statusCode(412);
    ExchangeApi.get("/exchange-participants/" + one).statusCode(200);
  }

  private static int requests() {
    List<Object> all =
        ExchangeApi.get("/exchange-requests?municipality=GM0935&limit=200").extract().path("items");
    return all.size();
  }

  private static ValidatableResponse destroy(String participant) {
    return AreaApi.as("privacy-officer")
        .header("If-Match", "\"v1\"")
        .body(Map.of("ground", "PERSON_REQUEST"))
        .post("/area/v1/exchange-participants/" + participant + "/destructions")
        .then();
  }
}
