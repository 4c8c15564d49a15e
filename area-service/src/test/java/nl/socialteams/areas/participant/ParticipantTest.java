// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participant;

import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.exchange.ExchangeApi;
import nl.socialteams.testing.ServiceTest;

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
    ExchangeApi.participant("Jansen_100%");
  }

  @ParameterizedTest
  @CsvSource({"familyName, piet", "familyName, PIETERSEN", "phone, 0600000001"})
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
  void is_not_looked_for_by_nothing_at_all() {
    search(Map.of("municipality", "GM0935"))
        .statusCode(400)
        .body("errors.code", contains("nobody-named"));
  }

  @Test
  void is_seen_only_by_who_works_with_the_exchange() {
    for (String client : List.of("bi", "partner", "budget-holder")) {
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
