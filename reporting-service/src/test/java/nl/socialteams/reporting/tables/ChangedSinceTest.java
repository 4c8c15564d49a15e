// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.RegistrationForm;
import nl.socialteams.contracts.cases.RegistrationState;
import nl.socialteams.reporting.Publisher;
import nl.socialteams.reporting.ReportingApi;
import nl.socialteams.reporting.Stored;
import nl.socialteams.reporting.Told;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

/** Live figures changed when what changed them was applied, and not when that happened. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("R14")
class ChangedSinceTest {
  private static final LocalDate DAY = LocalDate.parse("2016-03-01");
  private static final String MOVED_BY_THE_SWITCH =
      """
      select c.municipality from active_projection a
      join figures_changed c on c.projection = a.projection and c.changed_at >= a.active_since
      """;
  private static final Instant LATER = Instant.parse("2017-06-01T08:00:00Z");
  private static final Instant EARLIER = Instant.parse("2016-04-01T08:00:00Z");

  @Inject Told told;
  @Inject Publisher publisher;
  private UUID team;

  @BeforeAll
  void a_municipality_and_another_are_known() {
    told.municipality(Told.MAASTRICHT, "Maastricht");
    told.municipality(Told.HELMOND, "Helmond");
    team = told.team(Told.MAASTRICHT, "Noord", "2013-01-01", null);
  }

  @Test
  void what_arrives_late_and_what_is_destroyed_change_the_figures() {
    RegistrationState newest = registered(LATER, 1);
    String before = changedAt();
    since(before).body("rows", empty());

    RegistrationState late = registered(EARLIER, 2);
    since(before).body("rows", not(empty())).body("processedUntil", equalTo(LATER.toString()));

    String between = changedAt();
    destroyed(late, 1);
    since(between).body("rows", not(empty()));
    assertThat(Instant.parse(changedAt())).isAfter(Instant.parse(between));

    destroyed(newest, 0);
  }

  @Test
  void figures_that_are_made_anew_are_other_figures() throws SQLException {
    RegistrationState one = registered(LATER, 1);
    String before = changedAt();
    String rebuild =
        ReportingApi.as("area-administrator")
            .post("/reporting/v1/rebuilds")
            .then()
            .statusCode(201)
            .extract()
            .path("rebuildId");
    ReportingApi.patiently()
        .until(
            () ->
                "DONE"
                    .equals(
                        ReportingApi.get("area-administrator", "/rebuilds/" + rebuild)
                            .extract()
                            .path("status")));

    since(before).body("rows", not(empty()));
    assertThat(Stored.texts(MOVED_BY_THE_SWITCH)).contains(Told.MAASTRICHT);
    destroyed(one, 0);
  }

  @Test
  void a_municipality_that_nothing_told_of_yet_has_changed_too() {
    UUID early = UUID.randomUUID();
    RegistrationState state =
        Told.registration("GM0505", RegistrationForm.CASE, "BU05050101", null, early, DAY);
    publisher.publish(CaseEvents.REGISTRATION_CHANGED, state.registrationId(), state, LATER);

    ReportingApi.patiently()
        .until(
            () ->
                !Stored.texts("select 1 from figures_changed where municipality = 'GM0505'")
                    .isEmpty());

    publisher.publish(
        CaseEvents.REGISTRATION_CHANGED.topic(), state.registrationId().toString(), null);
    ReportingApi.patiently()
        .until(
            () ->
                Stored.texts("select 1 from registration_fact where municipality = 'GM0505'")
                    .isEmpty());
  }

  private void destroyed(RegistrationState state, int left) {
    publisher.publish(
        CaseEvents.REGISTRATION_CHANGED.topic(), state.registrationId().toString(), null);
    ReportingApi.awaitProcessed(Told.MAASTRICHT, left);
  }

  private RegistrationState registered(Instant happened, int inAll) {
    RegistrationState state =
        Told.registration(Told.MAASTRICHT, RegistrationForm.CASE, Told.CABERG, null, team, DAY);
    publisher.publish(CaseEvents.REGISTRATION_CHANGED, state.registrationId(), state, happened);
    ReportingApi.awaitProcessed(Told.MAASTRICHT, inAll);
    return state;
  }

  private static String changedAt() {
    return asked("").extract().path("changedAt");
  }

  private static ValidatableResponse since(String moment) {
    return asked("&changedSince=" + moment);
  }

  private static ValidatableResponse asked(String more) {
    return ReportingApi.get(
            "controller",
            "/tables/intake/rows?municipality=GM0935&from=2016-01-01&until=2016-12-31&by=MUNICIPALITY"
                + more)
        .statusCode(200);
  }
}
