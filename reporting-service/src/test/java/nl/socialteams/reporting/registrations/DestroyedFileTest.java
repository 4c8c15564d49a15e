// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.registrations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.CaseRemainder;
import nl.socialteams.contracts.cases.CaseTopics;
import nl.socialteams.contracts.cases.RegistrationForm;
import nl.socialteams.contracts.cases.RegistrationState;
import nl.socialteams.reporting.Publisher;
import nl.socialteams.reporting.ReportingApi;
import nl.socialteams.reporting.Told;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Totals of old months, before and after files of then were destroyed. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("G5")
@Tag("R1")
class DestroyedFileTest {
  private static final String MONTHS = "&by=MONTH";
  @Inject Told told;
  @Inject Publisher publisher;
  private UUID team;

  @BeforeAll
  void maastricht_is_known() {
    told.municipality(Told.MAASTRICHT, "Maastricht");
    team = told.team(Told.MAASTRICHT, "Noord", "2000-01-01", null);
    told.neighbourhood(Told.MAASTRICHT, Told.CABERG, null);
    ReportingApi.patiently()
        .until(
            () ->
                ReportingApi.registrations("2001-01-01", "2001-12-31", "").extract().statusCode()
                    == 200);
  }

  @Test
  void totals_by_month_and_by_team_are_the_same_when_the_tombstone_and_the_remainder_have_come() {
    RegistrationState stays = registration("2003-03-20");
    RegistrationState goes = registration("2003-03-11");
    told.tell(stays);
    told.tell(goes);
    told.tell(Told.closed(goes, "2003-06-17", Instant.parse("2003-06-18T09:00:00Z")));
    ReportingApi.patiently().until(() -> outflow() == 1);
    Map<String, Object> byMonth = totals(MONTHS);
    Map<String, Object> byTeam = totals("&by=TEAM");

    publisher.publish(CaseTopics.REGISTRATIONS, goes.registrationId().toString(), (String) null);
    ReportingApi.patiently().until(() -> outflow() == 0);
    UUID remainder = UUID.randomUUID();
    publisher.publish(
        CaseEvents.CASE_REMAINED,
        remainder,
        new CaseRemainder(
            remainder,
            Told.MAASTRICHT,
            RegistrationForm.CASE,
            team,
            LocalDate.parse("2003-03-01"),
            LocalDate.parse("2003-06-01"),
            goes.entry(),
            goes.questionKind(),
            goes.gender(),
            null,
            goes.livingUnit(),
            "GOAL_REACHED"),
        Instant.parse("2003-06-01T00:00:00Z"));
    ReportingApi.patiently().until(() -> outflow() == 1);

    assertThat(totals(MONTHS)).isEqualTo(byMonth);
    assertThat(totals("&by=TEAM")).isEqualTo(byTeam);
  }

  private RegistrationState registration(String day) {
    return Told.registration(
        Told.MAASTRICHT, RegistrationForm.CASE, Told.CABERG, null, team, LocalDate.parse(day));
  }

  private static int outflow() {
    return ReportingApi.registrations("2003-01-01", "2003-12-31", "").extract().path("outflow");
  }

  private static Map<String, Object> totals(String more) {
    var report = ReportingApi.registrations("2003-01-01", "2003-12-31", more).extract().jsonPath();
    return Map.of(
        "cases", report.getInt("cases"),
        "inflow", report.getInt("inflow"),
        "outflow", report.getInt("outflow"),
        "running", report.getInt("running"),
        "labels", List.copyOf(report.getList("rows.key")),
        "rows", List.copyOf(report.getList("rows.cases")),
        "closed", List.copyOf(report.getList("rows.outflow")));
  }
}
