// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participant;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.exchange.ExchangeApi;
import nl.socialteams.testing.EveryRow;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A10")
@Tag("G4")
class ParticipantTest {
  private String id;

  @BeforeAll
  void a_participant() {
    ExchangeApi.city();
    id = ExchangeApi.participant("Pietersen");
    ExchangeApi.request(id, "SHOPPING", "2014-06-03");
    ExchangeApi.participant("Jansen_100%");
  }

  @ParameterizedTest
  @CsvSource({"familyName, pietersen", "familyName, Pieter-Sén", "phone, 0600000001"})
  void is_found_again_without_anything_of_a_person_in_an_address(String member, String value) {
    search(Map.of("municipality", "GM0935", member, value))
        .statusCode(200)
        .body("items.participantId", hasItem(id));
  }

  @Test
  void signs_that_search_for_anything_are_letters_in_a_name() {
    search(Map.of("municipality", "GM0935", "familyName", "Jansen_100%")).body("items", hasSize(1));
    search(Map.of("municipality", "GM0935", "familyName", "%%")).body("items", empty());
  }

  @Test
  void is_told_from_others_of_the_name_by_the_start_of_the_given_name() {
    Map<String, Object> wanted = Map.of("municipality", "GM0935", "familyName", "Pietersen");
    search(with(wanted, "givenName", "zz")).body("items", empty());
    search(with(wanted, "givenName", "to")).body("items", hasSize(1));
  }

  @Test
  @Tag("G5")
  void is_found_among_any_number_of_the_name_and_nobody_else_is_read() {
    List<String> others =
        IntStream.range(0, 60).mapToObj(n -> ExchangeApi.participant("Jansen")).toList();
    String willem = named("Willem", "Jansen");

    search(Map.of("municipality", "GM0935", "familyName", "Jansen", "givenName", "Willem"))
        .body("items.participantId", contains(willem));
    search(Map.of("municipality", "GM0935", "familyName", "Jansen")).body("items", hasSize(50));

    readings(willem).body("items.operation", hasItem("searchParticipants"));
    readings(others.getLast()).body("items.operation", contains("registerParticipant"));
  }

  private static ValidatableResponse readings(String participant) {
    return AreaApi.get(
        "privacy-officer", "/access-log?municipality=GM0935&dataSubjectId=" + participant);
  }

  private static String named(String givenName, String familyName) {
    Map<String, Object> person = Map.of("givenName", givenName, "familyName", familyName);
    return AreaApi.post(
            "team-member",
            "/exchange-participants",
            with(ExchangeApi.resident(familyName), "person", person))
        .extract()
        .path("participantId");
  }

  @Test
  void lies_sealed_in_the_database() throws SQLException {
    EveryRow stored = EveryRow.in(TestDatabase.asSuperuser());

    assertThat(stored.rows()).anyMatch(row -> row.startsWith("participant_person "));
    assertThat(
            stored.telling("Pietersen", "06-0000 0001", "0600000001", "Verzonnen en persoonlijk"))
        .isEmpty();
  }

  private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
    Map<String, Object> more = new HashMap<>(body);
    more.put(name, value);
    return more;
  }

  @Test
  void is_not_looked_for_by_nothing_at_all() {
    search(Map.of("municipality", "GM0935"))
        .statusCode(400)
        .body("errors.code", contains("nobody-named"));
  }

  @Test
  void is_seen_only_by_who_works_with_the_exchange() {
    for (String client : List.of("bi-reader", "partner", "budget-holder")) {
      AreaApi.get(client, "/exchange-participants/" + id).statusCode(403);
      AreaApi.get(client, "/exchange-requests?municipality=GM0935").statusCode(403);
    }
    AreaApi.get("team-member-elsewhere", "/exchange-participants/" + id).statusCode(404);
  }

  @Test
  void is_corrected_by_who_saw_the_last_version() {
    AreaApi.as("team-member")
        .header("If-Match", "\"v1\"")
        .body(ExchangeApi.resident("Pieters"))
        .put("/area/v1/exchange-participants/" + ExchangeApi.participant("Pieterse"))
        .then()
        .statusCode(200)
        .body("person.familyName", equalTo("Pieters"));
  }

  private static ValidatableResponse search(Map<String, Object> body) {
    return AreaApi.post("team-member", "/exchange-participants/_search", body);
  }
}
