// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.runningcase;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.Topics;
import nl.socialteams.areas.exchange.ExchangeApi;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.Registered;
import nl.socialteams.contracts.cases.RegistrationForm;
import nl.socialteams.contracts.cases.RegistrationState;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("G4")
@Tag("G5")
class DestroyedCaseTest {
  private final UUID registration = UUID.randomUUID();
  private final String caseId = UUID.randomUUID().toString();

  @Inject Topics topics;
  private String resident;
  private String request;
  private String activity;
  private String loan;

  @BeforeAll
  void what_came_of_a_case_that_is_destroyed() {
    ExchangeApi.city();
    resident = ExchangeApi.participant("Uitcasus");
    request = record(caseId).statusCode(201).extract().path("requestId");
    activity = plan(caseId).statusCode(201).extract().path("activityId");
    loan = lend(caseId).statusCode(201).extract().header("Location");
    tell(registration, 3);
    topics.bury(CaseEvents.REGISTRATION_CHANGED, registration.toString());
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> ExchangeApi.get("/exchange-requests/" + request).body("caseId", nullValue()));
  }

  @Test
  void what_came_of_it_stays_without_it() {
    ExchangeApi.get("/exchange-requests/" + request)
        .body("status", equalTo("OPEN"))
        .body("description", equalTo("Verzonnen en persoonlijk."));
    ExchangeApi.get("/exchange-requests?municipality=GM0935&caseId=" + caseId)
        .body("items", empty());
    AreaApi.as("team-member").get(loan).then().body("caseId", nullValue());
  }

  @Test
  void it_is_told_to_others_without_it() {
    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              assertThat(last(AreaEvents.EXCHANGE_REQUEST_CHANGED, request).caseId()).isNull();
              assertThat(last(AreaEvents.COLLECTIVE_ACTIVITY_CHANGED, activity).caseIds())
                  .isEmpty();
            });
  }

  private <T> T last(EventType<T> type, String key) {
    return type.payloadOf(topics.of(type, key).getLast());
  }

  @Test
  void nothing_refers_to_it_again() {
    record(caseId).statusCode(409).body("type", containsString("case-destroyed"));
    plan(caseId).statusCode(409).body("type", containsString("case-destroyed"));
    lend(caseId).statusCode(409).body("type", containsString("case-destroyed"));
  }

  @Test
  void an_older_event_and_the_tombstone_told_again_change_nothing() throws SQLException {
    UUID later = UUID.randomUUID();
    tell(registration, 4);
    topics.bury(CaseEvents.REGISTRATION_CHANGED, registration.toString());
    tell(registration, 4);
    tell(later, 1);

    await().atMost(Duration.ofSeconds(60)).until(() -> running(later) == 1);
    assertThat(running(registration)).isZero();
    ExchangeApi.get("/exchange-requests/" + request).body("status", equalTo("OPEN"));
  }

  private ValidatableResponse record(String from) {
    Map<String, Object> wanted = ExchangeApi.entry(resident, "SHOPPING", "2014-06-03");
    wanted.put("caseId", from);
    return AreaApi.post("team-member", "/exchange-requests", wanted);
  }

  private static ValidatableResponse plan(String forCase) {
    return AreaApi.post(
        "team-member",
        "/collective-activities",
        Map.of(
            "municipality",
            "GM0935",
            "kind",
            "MEALS",
            "title",
            "Samen koken",
            "neighbourhoodCodes",
            List.of(ExchangeApi.CABERG),
            "dates",
            List.of("2030-04-04"),
            "capacity",
            12,
            "caseIds",
            List.of(forCase),
            "plannedOn",
            "2014-03-01"));
  }

  private ValidatableResponse lend(String forCase) {
    String thing =
        AreaApi.post(
                "team-member",
                "/lendable-things",
                Map.of(
                    "municipality", "GM0935",
                    "kind", "MOBILITY_SCOOTER",
                    "name", "Scootmobiel",
                    "lendingPoint", "Buurthuis",
                    "neighbourhoodCode", ExchangeApi.CABERG,
                    "lentFrom", "2014-01-01"))
            .extract()
            .path("thingId");
    return AreaApi.post(
        "team-member",
        "/lendable-things/" + thing + "/loans",
        Map.of(
            "participantId", resident,
            "caseId", forCase,
            "firstDay", "2014-10-07",
            "lastDay", "2014-10-09",
            "reservedOn", "2014-10-01"));
  }

  /** Under the key of the destroyed one, so that they come in this order. */
  private void tell(UUID told, long version) {
    topics.send(
        CaseEvents.REGISTRATION_CHANGED,
        registration.toString(),
        new RegistrationState(
            told,
            UUID.fromString(caseId),
            UUID.randomUUID(),
            "GM0935",
            version,
            RegistrationForm.CASE,
            "SELF",
            "MULTIPLE",
            ExchangeApi.CABERG,
            null,
            null,
            "UNKNOWN",
            null,
            null,
            new Registered(LocalDate.of(2013, 6, 1), Instant.EPOCH, true),
            null,
            UUID.randomUUID(),
            List.of(),
            null));
  }

  private static long running(UUID sought) throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select count(*) from running_case where registration = '" + sought + "'")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
