// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.RegistrationForm;
import nl.socialteams.contracts.cases.RegistrationState;
import nl.socialteams.reporting.Publisher;
import nl.socialteams.reporting.ReportingApi;
import nl.socialteams.reporting.Told;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same question is counted once until something of the municipality changes: here facts are
 * taken away behind the back of the events, which nobody else can do.
 */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("R13")
class CountedOnceTest {
  private static final LocalDate DAY = LocalDate.parse("2016-03-01");
  private static final String OF_2016 = "from=2016-01-01&until=2016-12-31";
  private static final String OF_MARCH = "from=2016-03-01&until=2016-03-31";

  @Inject Told told;
  @Inject Publisher publisher;
  private UUID team;
  private RegistrationState first;

  @BeforeAll
  void something_is_registered() {
    told.municipality(Told.MAASTRICHT, "Maastricht");
    told.municipality(Told.HELMOND, "Helmond");
    team = told.team(Told.MAASTRICHT, "Noord", "2013-01-01", null);
    first = registered();
    ReportingApi.awaitProcessed(Told.MAASTRICHT, 1);
  }

  @AfterAll
  void there_is_nothing_left() {
    publisher.publish(CaseEvents.REGISTRATION_CHANGED.topic(), key(first), null);
    ReportingApi.awaitProcessed(Told.MAASTRICHT, 0);
  }

  @Test
  void the_same_question_is_answered_from_what_was_counted_until_something_is_told()
      throws SQLException {
    assertThat(intake(OF_2016)).isEqualTo(1);
    assertThat(registrations(OF_2016)).isEqualTo(1);
    withoutEvent("delete from registration_fact where registration_id = '" + key(first) + "'");

    assertThat(intake(OF_2016)).isEqualTo(1);
    assertThat(registrations(OF_2016)).isEqualTo(1);
    assertThat(intake(OF_MARCH)).as("another question").isZero();
    assertThat(registrations(OF_MARCH)).as("another question").isZero();

    RegistrationState second = registered();
    publisher.publish(CaseEvents.REGISTRATION_CHANGED.topic(), key(second), null);
    ReportingApi.patiently().until(() -> intake(OF_2016) == 0 && registrations(OF_2016) == 0);
  }

  private RegistrationState registered() {
    RegistrationState state =
        Told.registration(Told.MAASTRICHT, RegistrationForm.CASE, Told.CABERG, null, team, DAY);
    publisher.publish(
        CaseEvents.REGISTRATION_CHANGED,
        state.registrationId(),
        state,
        DAY.atTime(9, 0).toInstant(ZoneOffset.UTC));
    return state;
  }

  private static String key(RegistrationState state) {
    return state.registrationId().toString();
  }

  private static int intake(String period) {
    return ReportingApi.get(
            "controller", "/tables/intake/rows?municipality=GM0935&by=MUNICIPALITY&" + period)
        .statusCode(200)
        .extract()
        .<Integer>path("rows.sum { it.count } ?: 0");
  }

  private static int registrations(String period) {
    return ReportingApi.get("controller", "/registrations?municipality=GM0935&" + period)
        .statusCode(200)
        .extract()
        .path("registrations");
  }

  private static void withoutEvent(String statement) throws SQLException {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement change = connection.createStatement()) {
      change.execute("set session_replication_role = replica; " + statement);
    }
  }
}
