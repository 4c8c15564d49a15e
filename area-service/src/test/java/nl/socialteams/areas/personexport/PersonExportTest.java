// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.personexport;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.composition.Composition;
import nl.socialteams.areas.exchange.ExchangeApi;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("G4")
@Tag("G5")
class PersonExportTest {
  private static final String REFERRING =
      """
      with recursive held (relation) as (
        select cast('%s' as regclass)
        union
        select cast(c.conrelid as regclass) from held h
        join pg_constraint c on c.contype = 'f' and c.confrelid = h.relation)
      select cast(relation as text) from held
      """;

  private String participant;
  private String worker;

  @BeforeAll
  void a_participant_and_a_worker() {
    ExchangeApi.city();
    participant = ExchangeApi.participant("Inzage");
    String request = ExchangeApi.request(participant, "SHOPPING", "2014-06-03");
    String other = ExchangeApi.participant("Ander");
    String offer = ExchangeApi.offer(other, "SHOPPING", "2014-06-03");
    ExchangeApi.match(request, offer, "2014-06-04").statusCode(201);
    worker = Composition.worker("Lotte", "Inzage");
    Composition.join(
            AreaApi.team("Proeftuin", "2013-01-01"),
            worker,
            "2013-01-01",
            Composition.terms(Composition.organisation("MEE")))
        .statusCode(201);
  }

  @Test
  void tells_all_that_is_held_of_a_participant() {
    AreaApi.get("team-member", "/exchange-participants/" + participant).statusCode(200);

    export("/exchange-participants/" + participant)
        .statusCode(200)
        .header("ETag", equalTo("\"v1\""))
        .body("tables.participant_person[0].familyName", equalTo("Inzage"))
        .body("tables.exchange_entry.description", contains("Verzonnen en persoonlijk."))
        .body("tables.exchange_match", hasSize(1))
        .body("tables.exchange_match_status", hasSize(1))
        .body("readings.operation", hasItems("registerParticipant", "getParticipant"))
        .body(
            "readings.purpose", hasItems("Vragen en aanbod van buurtbewoners bij elkaar brengen"));
  }

  @Test
  void tells_all_that_is_held_of_a_worker() {
    export("/workers/" + worker)
        .statusCode(200)
        .body("tables.worker_person[0].givenName", equalTo("Lotte"))
        .body("tables.membership", hasSize(1))
        .body("tables.membership_term[0].kind", equalTo("PROFESSIONAL"))
        .body("readings.operation", hasItems("recordWorker"));
  }

  @Test
  void is_recorded_as_reading() {
    export("/exchange-participants/" + participant);

    AreaApi.get(
            "privacy-officer",
            "/access-log?municipality=GM0935&limit=200&dataSubjectId=" + participant)
        .body("items.operation", hasItems("exportParticipant"));
  }

  @Test
  void is_for_who_watches_over_privacy_in_the_municipality() {
    for (String client : List.of("team-member", "area-administrator", "bi-reader")) {
      AreaApi.get(client, "/exchange-participants/" + participant + "/person-export")
          .statusCode(403);
      AreaApi.get(client, "/workers/" + worker + "/person-export").statusCode(403);
    }
    export("/workers/" + participant).statusCode(404);
    export("/exchange-participants/" + UUID.randomUUID()).statusCode(404);
  }

  @Test
  void forgets_no_table_that_refers_to_a_person() throws SQLException {
    for (PersonKind kind : PersonKind.values()) {
      assertThat(PersonTable.of(kind))
          .extracting(PersonTable::name)
          .containsAll(referring(kind.told()));
    }
  }

  private static List<String> referring(String table) throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(REFERRING.formatted(table))) {
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }

  private static ValidatableResponse export(String path) {
    return AreaApi.get("privacy-officer", path + "/person-export");
  }
}
