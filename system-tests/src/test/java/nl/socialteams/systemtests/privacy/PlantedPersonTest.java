// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.privacy;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.stack.launcher.SuiteInsides;
import nl.socialteams.systemtests.mainjob.As;
import nl.socialteams.systemtests.mainjob.Registrations;
import nl.socialteams.systemtests.suite.RunningSuite;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/**
 * Made-up persons are planted through the gateway, with a number that passes the eleven-test, and
 * looked for in everything that the suite wrote afterwards.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("G4")
class PlantedPersonTest {
  /** Nobody's: made up, and of the form of a citizen service number. */
  private static final String NUMBER = "999994669";

  private static final String GIVEN = "Zjwintje";
  private static final String FAMILY = "Plantvermoedt";
  private static final String DAY = "1957-11-23";
  private static final String WORDS =
      "belde vanaf 06-99887766 over zijn kwijtgeraakte kwartelkuiken";
  private static final String MAIL = "zjwintje@plantvermoedt.example";
  private static final String PHONE = "06-99887766";
  private static final List<String> PLANTED =
      List.of(NUMBER, GIVEN, FAMILY, DAY, "kwartelkuiken", MAIL, PHONE, "0699887766");

  private static final As TEAM = As.teamMember();

  private SuiteInsides suite;
  private JsonPath registered;
  private final List<Response> refusals = new ArrayList<>();

  @BeforeAll
  void plant() {
    Assumptions.assumeTrue(RunningSuite.insides().isPresent(), "the suite was started by others");
    suite = RunningSuite.insides().orElseThrow();
    registered =
        TEAM.post("/cases/v1/registrations", person()).statusCode(201).extract().jsonPath();
    plantInTheExchange();
    plantWhereNothingIsTaken();
  }

  private static Map<String, Object> person() {
    Map<String, Object> told = new HashMap<>(Registrations.on("2017-03-01", "BU09350205"));
    told.put("question", Map.of("kind", "MULTIPLE", "text", WORDS + ", BSN " + NUMBER));
    told.put(
        "client",
        Map.of(
            "givenName", GIVEN,
            "familyName", FAMILY,
            "gender", "MALE",
            "birthDate", DAY,
            "bsn", NUMBER,
            "contact", Map.of("phone", PHONE, "email", MAIL)));
    return told;
  }

  private static void plantInTheExchange() {
    Map<String, Object> resident =
        Map.of("givenName", GIVEN, "familyName", FAMILY, "phone", PHONE, "email", MAIL);
    TEAM.post(
            "/area/v1/exchange-participants",
            Map.of(
                "municipality", "GM0935",
                "neighbourhoodCode", "BU09350205",
                "registeredOn", "2017-03-01",
                "person", resident))
        .statusCode(201);
    TEAM.post(
            "/area/v1/exchange-participants/_search",
            Map.of("municipality", "GM0935", "familyName", FAMILY))
        .statusCode(200)
        .body("items[0].person.email", equalTo(MAIL));
  }

  /** In addresses, members, values and headers that the API refuses. */
  private void plantWhereNothingIsTaken() {
    refusals.add(TEAM.call().get("/cases/v1/cases/" + NUMBER));
    refusals.add(
        TEAM.call().queryParam("familyName", FAMILY).get("/cases/v1/cases?municipality=GM0935"));
    refusals.add(TEAM.call().queryParam("municipality", FAMILY).get("/cases/v1/cases"));
    refusals.add(
        TEAM.call()
            .header("Idempotency-Key", NUMBER)
            .body(with("gender", FAMILY))
            .post("/cases/v1/registrations"));
    refusals.add(TEAM.call().body(with("passport", NUMBER)).post("/cases/v1/registrations"));
    refusals.add(TEAM.call().body(with("bsn", NUMBER + "0")).post("/cases/v1/registrations"));
    refusals.add(TEAM.call().body("{\"client\": " + FAMILY).post("/cases/v1/registrations"));
    refusals.add(
        given()
            .baseUri(RunningSuite.get().gateway().toString())
            .auth()
            .oauth2(FAMILY)
            .get("/cases/v1/cases?municipality=GM0935"));
    refusals.add(
        TEAM.call()
            .header("traceparent", NUMBER)
            .header("X-Request-Id", FAMILY + " " + NUMBER)
            .get("/cases/v1/cases/" + registered.getString("clientId")));
  }

  private static Map<String, Object> with(String member, String value) {
    Map<String, Object> told = new HashMap<>(person());
    Map<String, Object> client = new HashMap<>();
    ((Map<?, ?>) told.get("client")).forEach((name, old) -> client.put(name.toString(), old));
    client.put(member, value);
    told.put("client", client);
    return told;
  }

  @Test
  void who_may_see_them_reads_them() {
    TEAM.get("/cases/v1/cases/" + registered.getString("caseId"))
        .statusCode(200)
        .body("client.familyName", equalTo(FAMILY))
        .body("registration.question.text", equalTo(WORDS + ", BSN " + NUMBER));
  }

  @Test
  void they_stand_in_no_row_event_or_log() {
    String id = registered.getString("registrationId");
    EverythingWritten written = new EverythingWritten(suite);
    await().until(() -> written.events().stream().anyMatch(event -> event.tells(id)));
    assertThat(written.rows()).anyMatch(row -> row.name().endsWith("access_log") && row.tells(id));
    assertThat(written.logs()).isNotEmpty();

    assertThat(written.telling(PLANTED)).isEmpty();
  }

  @Test
  void a_refusal_tells_nothing_back_but_the_address_that_was_called() {
    assertThat(refusals).allMatch(refusal -> refusal.statusCode() >= 400);
    for (Response refusal : refusals) {
      String said = refusal.asString().replaceAll("\"instance\":\"[^\"]*\"", "");
      assertThat(PLANTED).as(said).noneMatch(said::contains);
    }
  }

  @Test
  void no_metric_tells_them() {
    for (URI service : suite.services()) {
      String metrics = given().baseUri(service.toString()).get("/q/metrics").asString();
      assertThat(PLANTED).noneMatch(metrics::contains);
    }
  }
}
