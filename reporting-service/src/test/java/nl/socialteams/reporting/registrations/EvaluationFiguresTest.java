// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.registrations;

import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.reporting.Pilot;
import nl.socialteams.reporting.ReportingApi;
import nl.socialteams.reporting.Told;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("R1")
class EvaluationFiguresTest {
  @Inject Pilot pilot;
  private UUID team;

  @BeforeAll
  void the_pilot_is_known() {
    team = pilot.tell();
    ReportingApi.awaitProcessed(Told.MAASTRICHT, Pilot.REGISTRATIONS);
  }

  @Test
  void in_2013_there_were_98_cases_or_8_2_per_month() {
    report("2013-01-01", "2013-12-31")
        .body("cases", equalTo(98))
        .body("inflow", equalTo(98))
        .body("months", equalTo("12.00"))
        .body("averageCasesPerMonth", equalTo("8.2"));
  }

  @Test
  void in_the_first_half_of_2014_there_were_82_cases_or_13_7_per_month() {
    report("2014-01-01", "2014-06-30")
        .body("cases", equalTo(82))
        .body("averageCasesPerMonth", equalTo("13.7"));
  }

  @Test
  void until_3_december_2014_there_were_68_cases_or_13_3_per_month_by_calendar_days() {
    report("2014-07-01", "2014-12-03")
        .body("cases", equalTo(68))
        .body("months", equalTo("5.10"))
        .body("averageCasesPerMonth", equalTo("13.3"));
  }

  @Test
  @Tag("C2")
  void over_the_pilot_there_were_248_cases_260_in_the_system_and_274_in_all() {
    ValidatableResponse answer =
        report("2013-01-01", "2014-12-03")
            .body("cases", equalTo(248))
            .body("personsWithoutCase", equalTo(12))
            .body("outsideSystem", equalTo(14))
            .body("registrations", equalTo(274));
    answer.body("rows", hasSize(1)).body("rows[0].key", equalTo("total"));
  }

  @Test
  void months_without_anything_are_rows_too_and_together_they_are_the_total() {
    ValidatableResponse answer =
        ReportingApi.registrations("2012-12-15", "2014-12-03", "&by=MONTH")
            .body("rows", hasSize(25))
            .body("rows[0].key", equalTo("2012-12"))
            .body("rows[0].label", equalTo("december 2012"))
            .body("rows[0].registrations", equalTo(0))
            .body("rows.find { it.key == '2014-03' }.outsideSystem", equalTo(14));

    assertThat(answer.extract().<Integer>path("rows.sum { it.cases }")).isEqualTo(248);
    assertThat(answer.extract().<Integer>path("rows[24].running")).isEqualTo(248);
  }

  @Test
  void a_registration_outside_the_system_counts_where_its_month_begins_in_the_period() {
    report("2014-03-01", "2014-03-01").body("outsideSystem", equalTo(14));
    report("2014-03-02", "2014-03-31").body("outsideSystem", equalTo(0));
    ReportingApi.registrations("2014-03-02", "2014-04-30", "&by=MONTH")
        .body("rows.outsideSystem", contains(0, 0));
  }

  @Test
  void by_team_all_of_them_stand_with_the_team() {
    ReportingApi.registrations("2013-01-01", "2014-12-03", "&by=TEAM")
        .body("rows", hasSize(1))
        .body("rows[0].key", equalTo(team.toString()))
        .body("rows[0].label", equalTo("Caberg-Malpertuis"))
        .body("rows[0].registrations", equalTo(274))
        .body("completeness.withoutTeam", equalTo(0));
  }

  @Test
  void by_neighbourhood_those_outside_the_system_stand_under_unknown() {
    ValidatableResponse answer =
        ReportingApi.registrations("2013-01-01", "2014-12-03", "&by=NEIGHBOURHOOD")
            .body("rows.key", contains(Told.MALPERTUIS, Told.CABERG, "unknown"))
            .body("rows[2].label", equalTo("onbekend"))
            .body("rows[2].registrations", equalTo(14))
            .body("rows[2].cases", equalTo(0))
            .body("completeness.withoutNeighbourhood", equalTo(14));

    assertThat(answer.extract().<Integer>path("rows.sum { it.registrations }")).isEqualTo(274);
  }

  @Test
  @Tag("R13")
  void the_answer_tells_its_population_method_completeness_and_definition_in_two_languages() {
    report("2013-01-01", "2013-12-31")
        .header("Content-Language", "nl")
        .body("population", containsString("Alle aanmeldingen"))
        .body("method", containsString("Europe/Amsterdam"))
        .body("completeness.unreadable", equalTo(0))
        .body("processedUntil", notNullValue())
        .body("knownAt", nullValue())
        .body("definition", containsString("/reports/registrations"));
    ReportingApi.as("controller")
        .header("Accept-Language", "en")
        .get("/reporting/v1" + path("2013-01-01", "2013-12-31") + "&by=MONTH")
        .then()
        .header("Content-Language", "en")
        .body("population", containsString("All registrations"))
        .body("rows[0].label", equalTo("January 2013"));
  }

  @Test
  void nobody_is_named_in_a_report() {
    String answer = report("2013-01-01", "2014-12-03").extract().asString();

    assertThat(answer).doesNotContain("registrationId", "caseId", "householdId", "birthYear");
  }

  @Test
  void a_question_that_makes_no_sense_is_refused_with_all_its_faults() {
    ReportingApi.get("controller", "/registrations?municipality=0935&from=2014-01-01&per=DAY")
        .statusCode(400)
        .body("errors.pointer", hasItem("/per"));
    ReportingApi.get("controller", "/registrations?municipality=0935&from=2014-01-01")
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/municipality", "/until"));
    ReportingApi.get(
            "controller", path("2014-01-01", "1714-12-31") + "&knownAt=9999-01-01T00:00:00Z")
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/until", "/knownAt"))
        .body("errors.code", everyItem(equalTo("day-out-of-range")));
    ReportingApi.get("controller", path("2014-01-01", "1814-12-31"))
        .statusCode(400)
        .body("errors.code", contains("period-reversed"));
  }

  @Test
  void a_municipality_that_the_token_does_not_name_or_nobody_knows_is_not_found() {
    ReportingApi.get(
            "controller", ReportingApi.registrationsPath("GM0363", "2013-01-01", "2013-12-31"))
        .statusCode(404);
    ReportingApi.get(
            "controller", ReportingApi.registrationsPath("GM0794", "2013-01-01", "2013-12-31"))
        .statusCode(404);
  }

  @Test
  void who_pulls_no_reports_is_refused() {
    ReportingApi.get("partner", path("2013-01-01", "2013-12-31")).statusCode(403);
    ReportingApi.get("team-member", path("nonsense", "2013-12-31")).statusCode(403);
    ReportingApi.get("budget-holder", path("2013-01-01", "2013-12-31")).statusCode(403);
    ReportingApi.get("bi-reader", path("2013-01-01", "2013-12-31")).statusCode(403);
    ReportingApi.get("controller", path("2013-01-01", "2013-12-31"))
        .statusCode(200)
        .body("rows", not(hasSize(0)));
  }

  private static ValidatableResponse report(String from, String until) {
    return ReportingApi.registrations(from, until, "").statusCode(200);
  }

  private static String path(String from, String until) {
    return ReportingApi.registrationsPath(Told.MAASTRICHT, from, until);
  }
}
