// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.accesslog;

import java.sql.SQLException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.exchange.ExchangeApi;
import nl.socialteams.testing.EveryRow;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("G5")
class AccessLogTest {
  private String participant;

  @BeforeAll
  void a_participant() {
    ExchangeApi.city();
    participant = ExchangeApi.participant("Pietersen");
    ExchangeApi.request(participant, "SHOPPING", "2014-06-03");
  }

  @Test
  void who_sees_or_registers_a_participant_is_recorded() {
    AreaApi.get("team-member", "/exchange-participants/" + participant).statusCode(200);

    AreaApi.get("privacy-officer", about())
        .statusCode(200)
        .body("items.operation", hasItems("registerParticipant", "getParticipant"))
        .body("items.dataSubjectId", everyItem(equalTo(participant)))
        .body("items.dataSubjectKind", everyItem(equalTo("participant")))
        .body("items.purpose", hasItem("Vragen en aanbod van buurtbewoners bij elkaar brengen"));
  }

  @Test
  void the_words_of_a_request_are_about_who_asks() {
    AreaApi.get("team-member", "/exchange-requests?municipality=GM0935").statusCode(200);

    AreaApi.get("privacy-officer", about())
        .body("items.operation", hasItem("recordExchangeRequest"));
  }

  @Test
  void refused_attempts_are_recorded_with_whom_they_asked_for() {
    AreaApi.get("bi-reader", "/exchange-participants/" + participant).statusCode(403);
    AreaApi.get("team-member-elsewhere", "/exchange-participants/" + participant).statusCode(404);

    AreaApi.get(
            "privacy-officer",
            "/access-log?municipality=GM0794&outcome=REFUSED&objectId=" + participant)
        .statusCode(200)
        .body("items.status", hasItem(404))
        .body("items.operation", everyItem(equalTo("getParticipant")));
  }

  @Test
  void the_log_tells_no_name_and_verifies() throws SQLException {
    AreaApi.get("team-member", "/exchange-participants/" + participant).statusCode(200);

    assertThat(EveryRow.in(TestDatabase.asSuperuser()).telling("Pietersen")).isEmpty();
    AreaApi.get("privacy-officer", "/access-log/verification")
        .statusCode(200)
        .body("intact", equalTo(true));
  }

  private String about() {
    return "/access-log?municipality=GM0935&limit=200&dataSubjectId=" + participant;
  }
}
