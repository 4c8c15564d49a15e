// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.dueparticipant;

import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.exchange.ExchangeApi;
import nl.socialteams.testing.ServiceTest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A10")
@Tag("G5")
class DueParticipantTest {
  @BeforeAll
  void a_city() {
    ExchangeApi.city();
  }

  @Test
  void who_has_had_nothing_for_the_term_is_due() {
    String idle = ExchangeApi.participant("Stil");
    String withdrawn = ExchangeApi.participant("Ingetrokken");
    String request = ExchangeApi.request(withdrawn, "SHOPPING", "2014-06-03");
    ExchangeApi.step(request, "withdrawals", Map.of("withdrawnOn", "2014-07-01"));

    due()
        .body("items.participantId", hasItem(idle))
        .body(
            "items.find { it.participantId == '" + withdrawn + "' }.lastDay",
            equalTo("2014-07-01"));
  }

  @Test
  void who_still_asks_or_offers_is_not() {
    String asks = ExchangeApi.participant("Vraagt");
    ExchangeApi.request(asks, "SHOPPING", "2014-06-03");

    due().body("items.participantId", not(hasItem(asks)));
  }

  @Test
  void is_for_who_watches_over_privacy() {
    for (String client : List.of("team-member", "area-administrator", "bi-reader")) {
      AreaApi.get(client, "/due-participants?municipality=GM0935").statusCode(403);
    }
  }

  private static ValidatableResponse due() {
    return AreaApi.get("privacy-officer", "/due-participants?municipality=GM0935&limit=200")
        .statusCode(200);
  }
}
