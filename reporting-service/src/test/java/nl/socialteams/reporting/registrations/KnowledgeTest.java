// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.registrations;

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
import nl.socialteams.contracts.cases.CaseRemainder;
import nl.socialteams.contracts.cases.RegistrationForm;
import nl.socialteams.contracts.cases.RegistrationState;
import nl.socialteams.reporting.Publisher;
import nl.socialteams.reporting.ReportingApi;
import nl.socialteams.reporting.Told;
import nl.socialteams.testing.ServiceTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

/** What was true against what was known; each test in a year of its own. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnowledgeTest {
  @Inject Told told;
  @Inject Publisher publisher;
  private UUID team;

  @BeforeAll
  void maastricht_is_known() {
    told.municipality(Told.MAASTRICHT, "Maastricht");
    team = told.team(Told.MAASTRICHT, "Noord", "2000-01-01", null);
    told.neighbourhood(Told.MAASTRICHT, Told.CABERG, null);
    ReportingApi.patiently().until(() -> year(2001, "").extract().statusCode() == 200);
  }

  @Test
  @Tag("R13")
  void a_late_registration_does_not_change_what_was_known() {
    told.tell(openedOn("2001-06-01"));
    told.tell(Told.knownSince(openedOn("2001-12-20"), Instant.parse("2002-02-01T10:00:00Z")));
    awaitCases(2001, 2);

    year(2001, "&knownAt=2002-01-15T00:00:00Z")
        .body("cases", equalTo(1))
        .body("averageCasesPerMonth", equalTo("0.1"))
        .body("knownAt", equalTo("2002-01-15T00:00:00Z"));
    year(2001, "&knownAt=2002-02-01T09:59:59Z").body("cases", equalTo(1));
    year(2001, "&knownAt=2002-02-01T10:00:00Z").body("cases", equalTo(2));
    year(2001, "&knownAt=2002-02-01T11:00:00+01:00").body("cases", equalTo(2));
  }

  @Test
  @Tag("R1")
  void a_case_registered_in_the_first_hour_of_an_amsterdam_month_counts_in_that_month() {
    Instant halfPastMidnight = Instant.parse("2003-12-31T23:30:00Z");
    told.tell(Told.knownSince(openedOn("2004-01-01"), halfPastMidnight));
    awaitCases(2004, 1);

    ReportingApi.registrations("2003-12-01", "2004-01-31", "&by=MONTH")
        .body("rows.cases", contains(0, 1));
    ReportingApi.registrations("2003-12-31", "2003-12-31", "").body("cases", equalTo(0));
  }

  @Test
  @Tag("R1")
  void closing_moves_a_case_from_the_stock_to_the_outflow() {
    told.tell(openedOn("2006-01-10"));
    RegistrationState second = openedOn("2006-01-20");
    told.tell(second);
    awaitCases(2006, 2);
    int before = running("2006-12-31");

    told.tell(Told.closed(second, "2006-03-31", Instant.parse("2006-04-05T09:00:00Z")));
    ReportingApi.patiently().until(() -> running("2006-12-31") == before - 1);

    ReportingApi.registrations("2006-01-01", "2006-04-30", "&by=MONTH")
        .body("rows.outflow", contains(0, 0, 1, 0))
        .body("rows.running", contains(before, before, before - 1, before - 1))
        .body("inflow", equalTo(2))
        .body("outflow", equalTo(1))
        .body("running", equalTo(before - 1));
    ReportingApi.registrations("2006-03-31", "2006-03-31", "").body("outflow", equalTo(1));
    ReportingApi.registrations("2006-04-01", "2006-12-31", "").body("outflow", equalTo(0));
  }

  @Test
  @Tag("R13")
  void a_closing_that_was_not_known_yet_leaves_the_case_running() {
    RegistrationState opened = openedOn("2008-05-01");
    told.tell(opened);
    told.tell(Told.closed(opened, "2008-06-30", Instant.parse("2008-08-01T09:00:00Z")));
    ReportingApi.patiently().until(() -> outflow(2008, "") == 1);

    year(2008, "&knownAt=2008-07-15T00:00:00Z")
        .body("outflow", equalTo(0))
        .body("cases", equalTo(1));
  }

  @Test
  @Tag("R13")
  void a_closing_before_the_period_counts_in_none_of_it_once_it_is_known() {
    RegistrationState opened = openedOn("2014-05-01");
    told.tell(opened);
    told.tell(Told.closed(opened, "2014-06-30", Instant.parse("2016-02-01T09:00:00Z")));
    ReportingApi.patiently().until(() -> outflow(2014, "") == 1);

    ValidatableResponse known = year(2015, "&by=MONTH&knownAt=2016-02-02T00:00:00Z");
    int running = known.body("outflow", equalTo(0)).extract().path("running");
    year(2015, "&by=MONTH&knownAt=2016-01-31T00:00:00Z")
        .body("outflow", equalTo(0))
        .body("running", equalTo(running + 1))
        .body("rows.running", everyItem(equalTo(running + 1)));
  }

  @Test
  @Tag("R1")
  void a_person_without_a_case_is_never_running() {
    RegistrationForm form = RegistrationForm.PERSON_WITHOUT_CASE;
    int before = running("2010-12-31");
    told.registered(Told.MAASTRICHT, form, Told.CABERG, null, LocalDate.parse("2010-05-01"));
    ReportingApi.patiently()
        .until(() -> year(2010, "").extract().<Integer>path("personsWithoutCase") == 1);

    year(2010, "&by=TEAM")
        .body("cases", equalTo(0))
        .body("running", equalTo(before))
        .body("completeness.withoutTeam", equalTo(1))
        .body("rows.find { it.key == 'unknown' }.label", equalTo("onbekend"))
        .body("rows.find { it.key == 'unknown' }.personsWithoutCase", equalTo(1));
  }

  @Test
  @Tag("R1")
  @Tag("R2")
  void a_destroyed_file_still_counts_by_its_classes() {
    UUID remainder = UUID.randomUUID();
    publisher.publish(
        CaseEvents.CASE_REMAINED,
        remainder,
        new CaseRemainder(
            remainder,
            Told.MAASTRICHT,
            RegistrationForm.CASE,
            team,
            LocalDate.parse("2012-05-01"),
            LocalDate.parse("2012-08-01"),
            "SELF",
            "MULTIPLE",
            "FEMALE",
            "20-39",
            "ALONE",
            "GOAL_REACHED"),
        Instant.parse("2012-08-01T00:00:00Z"));

    awaitCases(2012, 1);
    year(2012, "&by=TEAM")
        .body("rows.find { it.label == 'Noord' }.cases", equalTo(1))
        .body("outflow", equalTo(1));
    ReportingApi.get(
            "controller",
            "/tables/client-characteristics/rows?municipality=GM0935"
                + "&from=2012-01-01&until=2012-12-31")
        .body("rows.collect { it.values[0].code }", contains("AGE_CLASS", "GENDER", "LIVING_UNIT"))
        .body("rows.collect { it.values[1].code }", contains("20-40", "FEMALE", "ALONE"));
  }

  private RegistrationState openedOn(String day) {
    return Told.registration(
        Told.MAASTRICHT, RegistrationForm.CASE, Told.CABERG, null, team, LocalDate.parse(day));
  }

  private static ValidatableResponse year(int year, String more) {
    return ReportingApi.registrations(year + "-01-01", year + "-12-31", more);
  }

  private static void awaitCases(int year, int cases) {
    ReportingApi.patiently().until(() -> year(year, "").extract().<Integer>path("cases") == cases);
  }

  private static int outflow(int year, String more) {
    return year(year, more).extract().path("outflow");
  }

  private static int running(String day) {
    return ReportingApi.registrations(day, day, "").extract().path("running");
  }
}
