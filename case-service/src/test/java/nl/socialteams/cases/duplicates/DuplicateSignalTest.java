// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.duplicates;

import java.util.Map;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C3")
class DuplicateSignalTest {
  private static final String OTHER = "team-member-other-team";
  private static final String SIGNALS = "/duplicate-signals?municipality=GM0935&limit=200";

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void the_same_number_is_signalled_to_the_team_that_has_the_file() {
    JsonPath first = registered("team-member", "Verzonnenaam", "1968-04-17", "111222333");
    JsonPath second = registered("team-member", "Andersom", "1970-01-01", "111222333");

    CaseApi.get("team-member", SIGNALS)
        .statusCode(200)
        .body("items.findAll { it.kind == 'BSN' }.clientId", hasItem(first.getString("clientId")))
        .body(
            "items.findAll { it.kind == 'BSN' }.duplicateClientId",
            hasItem(second.getString("clientId")));
  }

  @Test
  void a_name_that_sounds_the_same_with_the_same_birth_date_is_signalled() {
    JsonPath first = registered("team-member", "Kuijpers", "1971-02-03", null);
    registered("team-member", "Cuypers", "1971-02-03", null);
    JsonPath another = registered("team-member", "Kuijpers", "1972-02-03", null);

    CaseApi.get("team-member", SIGNALS)
        .body("items.clientId", hasItem(first.getString("clientId")))
        .body("items.clientId", not(hasItem(another.getString("clientId"))))
        .body("items.duplicateClientId", not(hasItem(another.getString("clientId"))));
  }

  @Test
  @Tag("G3")
  void who_registers_learns_nothing_of_a_file_that_is_not_his() {
    registered("team-member", "Geheim", "1950-05-05", "123456782");
    String[] answers = new String[2];
    for (int at = 0; at < answers.length; at++) {
      answers[at] =
          CaseApi.post(
                  OTHER,
                  "/registrations",
                  told("Geheim", at == 0 ? "1950-05-05" : "1951-05-05", null))
              .statusCode(201)
              .extract()
              .asString()
              .replaceAll("[0-9a-f-]{36}", "id");
    }

    assertThat(answers[0]).isEqualTo(answers[1]);
    CaseApi.get(OTHER, SIGNALS).statusCode(200).body("items.size()", equalTo(0));
    assertThat(Stored.telling("Geheim", "1950-05-05")).isEmpty();
  }

  @Test
  void a_signal_is_settled_once() {
    JsonPath first = registered("team-member", "Tweelingen", "1990-09-09", null);
    registered("team-member", "Tweelingen", "1990-09-09", null);
    String signal =
        CaseApi.get("team-member", SIGNALS)
            .extract()
            .jsonPath()
            .getString(
                "items.find { it.clientId == '" + first.getString("clientId") + "' }.signalId");

    CaseApi.get("team-member", SIGNALS + "&settled=false").body("items.signalId", hasItem(signal));
    settle(signal, "\"v1\"").statusCode(200).body("outcome", equalTo("NOT_SAME"));
    CaseApi.get("team-member", SIGNALS + "&settled=false")
        .body("items.signalId", not(hasItem(signal)));
    settle(signal, "\"v2\"").statusCode(409).body("title", equalTo("Signaal is al afgehandeld"));
    CaseApi.get(OTHER, "/duplicate-signals/" + signal).statusCode(404);
  }

  private static io.restassured.response.ValidatableResponse settle(String signal, String ifMatch) {
    return CaseApi.as("team-member")
        .header("If-Match", ifMatch)
        .body(Map.of("outcome", "NOT_SAME"))
        .post("/cases/v1/duplicate-signals/" + signal + "/findings")
        .then();
  }

  private static JsonPath registered(String by, String name, String born, String bsn) {
    return CaseApi.post(by, "/registrations", told(name, born, bsn))
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static Map<String, Object> told(String name, String born, String bsn) {
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2014-03-03");
    Map<String, Object> client = CaseApi.client();
    client.put("familyName", name);
    client.put("birthDate", born);
    if (bsn != null) {
      client.put("bsn", bsn);
    }
    told.put("client", client);
    return told;
  }
}
