// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.cases;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.restassured.path.json.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.systemtests.mainjob.As;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

/** A partner tries its system in the test municipality that the demonstration set up. */
@Tag("C14")
class TestMunicipalityTest {
  private static final String TRY_OUT = "GM9999";
  private static final String RESETS = "/cases/v1/test-resets";
  private static final Map<String, String> BODY = Map.of("municipality", TRY_OUT);

  private final As partner = new As("partner");
  private final As other = new As("other-partner");

  @Test
  void a_partner_registers_sees_answers_begins_anew_and_registers_under_the_same_identifiers() {
    String run = UUID.randomUUID().toString();
    partner.post(RESETS, BODY).statusCode(200);
    other.post(RESETS, BODY).statusCode(200);
    List<JsonPath> others = stream(other, run, 1);
    List<JsonPath> first = stream(partner, run, 3);
    assertThat(first).extracting(a -> a.getString("outcome")).containsOnly("REGISTERED");
    assertThat(stream(partner, run, 3))
        .extracting(a -> a.getString("outcome"))
        .containsOnly("KNOWN");
    String cursor = lastCursor();

    partner
        .post(RESETS, BODY)
        .statusCode(200)
        .body("registrations", equalTo(3))
        .body("cases", equalTo(3));

    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(changes(cursor).getList("items.kind"))
                    .filteredOn("DESTROYED"::equals)
                    .hasSize(3));
    partner.get("/cases/v1/registrations/" + registration(first)).statusCode(404);
    other.get("/cases/v1/registrations/" + registration(others)).statusCode(200);
    List<JsonPath> second = stream(partner, run, 3);
    assertThat(second).extracting(a -> a.getString("outcome")).containsOnly("REGISTERED");
    assertThat(registration(second)).isNotEqualTo(registration(first));
    partner
        .get("/cases/v1/registrations/" + registration(second))
        .statusCode(200)
        .body("registrationId", equalTo(registration(second)));
    noReportKnowsOfIt();
    noOtherMunicipalityIsReset();
    partner.post(RESETS, BODY).body("registrations", equalTo(3));
    other.post(RESETS, BODY).body("registrations", equalTo(1));
  }

  /** Asked by who acts for it and sees all figures; the reports of Maastricht are up to date. */
  private void noReportKnowsOfIt() {
    As importing = new As("demonstration");
    String asked = "&from=2013-01-01&until=2199-12-31";
    importing
        .get("/reporting/v1/registrations?municipality=GM0935" + asked)
        .statusCode(200)
        .body("registrations", greaterThan(0));
    importing.get("/reporting/v1/registrations?municipality=GM9999" + asked).statusCode(404);
    importing.get("/reporting/v1/tables/intake/rows?municipality=GM9999" + asked).statusCode(404);
  }

  private void noOtherMunicipalityIsReset() {
    partner
        .post(RESETS, Map.of("municipality", "GM0935"))
        .statusCode(400)
        .body("errors.code", contains("no-test-municipality"));
    other.post(RESETS, Map.of("municipality", "GM0935")).statusCode(403);
  }

  private static List<JsonPath> stream(As client, String run, int rows) {
    String lines =
        IntStream.range(0, rows)
            .mapToObj(
                n ->
                    """
                    {"municipality": "GM9999", "form": "CASE", "registeredOn": "2024-03-01", \
                    "entry": "PARTNER_ORGANISATION", "question": {"kind": "SINGLE"}, \
                    "neighbourhoodCode": "BU99990000", "client": {"givenName": "Aaltje", \
                    "familyName": "Verzonnen", "gender": "FEMALE", "birthYear": 1968}, \
                    "ownIdentifier": {"system": "CLIENT_FILE", "id": "%s-%d"}}
                    """
                        .formatted(run, n))
            .collect(Collectors.joining());
    return client
        .call()
        .contentType("application/x-ndjson")
        .body(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post("/cases/v1/registrations/_stream")
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .lines()
        .map(JsonPath::from)
        .toList();
  }

  private static String registration(List<JsonPath> answers) {
    return answers.getFirst().getString("registration.registrationId");
  }

  private String lastCursor() {
    String cursor = changes(null).getString("nextCursor");
    for (String next = changes(cursor).getString("nextCursor"); !next.equals(cursor); ) {
      cursor = next;
      next = changes(cursor).getString("nextCursor");
    }
    return cursor;
  }

  private JsonPath changes(String cursor) {
    String after = cursor == null ? "" : "&cursor=" + cursor;
    return partner.get("/cases/v1/changes?limit=200" + after).statusCode(200).extract().jsonPath();
  }
}
