// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.clientrecord;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.cases.TeamNews;
import nl.socialteams.contracts.cases.CaseTopics;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C4")
class ClientRecordTest {
  private static final String BSN = "999990019";
  private static final String OTHER_BSN = "111222333";

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void contact_and_number_are_told_at_registration_and_read_by_who_sees_the_file() {
    String client = registered(BSN).getString("clientId");

    CaseApi.get("team-member", "/clients/" + client)
        .statusCode(200)
        .header("ETag", "\"v1\"")
        .body("bsn", equalTo(BSN))
        .body("contact.phone", equalTo("0612345678"));
    CaseApi.get("team-member-other-team", "/clients/" + client).statusCode(404);
    CaseApi.get("partner", "/clients/" + client).statusCode(403);
  }

  @Test
  @Tag("G4")
  void the_number_and_the_contact_lie_sealed_and_are_in_no_event() {
    JsonPath made = registered(BSN);
    correct(made.getString("clientId"), "\"v1\"", "{\"gender\": \"MALE\"}").statusCode(200);

    assertThat(Stored.telling(BSN, "0612345678", "Verzonnenstraat")).isEmpty();
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(AreaNews.dataOn(CaseTopics.REGISTRATIONS))
                    .filteredOn(told -> isOf(made, told))
                    .last()
                    .satisfies(told -> assertThat(told.path("gender").asText()).isEqualTo("MALE")));
    assertThat(AreaNews.dataOn(CaseTopics.REGISTRATIONS).toString()).doesNotContain(BSN);
  }

  @Test
  void a_client_is_found_by_number_only_among_the_files_that_one_sees() {
    String client = registered(OTHER_BSN).getString("clientId");

    search("team-member", OTHER_BSN).statusCode(200).body("items.clientId", hasItem(client));
    search("team-member-other-team", OTHER_BSN).statusCode(200).body("items.size()", equalTo(0));
    search("team-member", "123456782").statusCode(200).body("items.clientId", not(hasItem(client)));
    search("team-member-elsewhere", OTHER_BSN).statusCode(404);
    assertThat(Stored.telling(OTHER_BSN)).isEmpty();
  }

  @Test
  void a_correction_changes_what_it_names_and_keeps_what_was_known() {
    String client = registered(BSN).getString("clientId");

    correct(
            client,
            "\"v1\"",
            "{\"familyName\": \"Andersom\", \"contact\": {\"phone\": \"0687654321\"},"
                + " \"livingUnit\": null}")
        .statusCode(200)
        .header("ETag", "\"v2\"")
        .body("familyName", equalTo("Andersom"))
        .body("givenName", equalTo("Aaltje"))
        .body("livingUnit", nullValue())
        .body("contact.phone", equalTo("0687654321"))
        .body("contact.address", equalTo("Verzonnenstraat 1"));
    CaseApi.get("team-member", "/clients/" + client + "/corrections")
        .statusCode(200)
        .body("items.before.familyName", contains("Verzonnenaam"))
        .body("items.before.contact.phone", contains("0612345678"))
        .body("items.replacedVersion", contains(1))
        .body("items.workerId", contains(TeamNews.workerOf("team-member").toString()));
    assertThat(Stored.telling("Verzonnenaam", "Andersom")).isEmpty();
  }

  @Test
  void what_differs_in_nothing_is_no_correction() {
    String client = registered(BSN).getString("clientId");

    correct(client, "\"v1\"", "{\"givenName\": \"Aaltje\"}")
        .statusCode(200)
        .header("ETag", "\"v1\"");
    CaseApi.get("team-member", "/clients/" + client + "/corrections")
        .body("items.size()", equalTo(0));
  }

  @Test
  void all_that_is_wrong_is_told_at_once() {
    Map<String, Object> told = told("999990018");
    clientOf(told).put("birthDate", "2199-01-01");

    CaseApi.post("team-member", "/registrations", told)
        .statusCode(400)
        .body("errors.code", containsInAnyOrder("bsn-wrong", "born-after-registration"))
        .body("errors.pointer", containsInAnyOrder("/client/bsn", "/client/birthDate"));

    String client = registered(BSN).getString("clientId");
    correct(client, "\"v1\"", "{\"bsn\": \"123456789\", \"birthDate\": \"2199-01-01\"}")
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/bsn", "/birthDate"));
    correct(client, "\"v1\"", "{\"name\": \"x\", \"givenName\": null, \"contact\": {\"fax\": 1}}")
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/name", "/givenName", "/contact/fax"));
  }

  @Test
  @Tag("G7")
  void a_correction_is_checked_in_the_order_of_every_operation() {
    String client = registered(BSN).getString("clientId");
    String unknown = UUID.randomUUID().toString();

    correct(unknown, null, "{\"gender\": 7}").statusCode(400);
    correct(unknown, null, "{\"gender\": \"MALE\"}").statusCode(404);
    correct(client, null, "{\"gender\": \"MALE\"}").statusCode(428);
    correct(client, "\"v9\"", "{\"gender\": \"MALE\"}").statusCode(412);
  }

  @Test
  void who_only_delivered_a_registration_does_not_correct_it() {
    String client =
        CaseApi.post("team-member-other-team", "/registrations", told(BSN))
            .statusCode(201)
            .extract()
            .path("clientId");

    CaseApi.as("team-member-other-team")
        .contentType("application/merge-patch+json")
        .header("If-Match", "\"v1\"")
        .body("{\"gender\": \"MALE\"}")
        .patch("/cases/v1/clients/" + client)
        .then()
        .statusCode(403)
        .body("title", equalTo("Aanmelding alleen te lezen"));
  }

  private static boolean isOf(JsonPath made, com.fasterxml.jackson.databind.JsonNode told) {
    return told.path("registrationId").asText().equals(made.getString("registrationId"));
  }

  private static ValidatableResponse search(String as, String bsn) {
    return CaseApi.post(as, "/clients/_search", Map.of("municipality", "GM0935", "bsn", bsn));
  }

  private static ValidatableResponse correct(String client, String ifMatch, String patch) {
    var request = CaseApi.as("team-member").contentType("application/merge-patch+json").body(patch);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.patch("/cases/v1/clients/" + client).then();
  }

  private static JsonPath registered(String bsn) {
    return CaseApi.registered(told(bsn));
  }

  private static Map<String, Object> told(String bsn) {
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2014-03-03");
    Map<String, Object> client = CaseApi.client();
    client.put("bsn", bsn);
    client.put(
        "contact", new HashMap<>(Map.of("address", "Verzonnenstraat 1", "phone", "0612345678")));
    told.put("client", client);
    return told;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> clientOf(Map<String, Object> told) {
    return (Map<String, Object>) told.get("client");
  }
}
