// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.teamload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.contracts.cases.RegistrationForm;
import nl.socialteams.contracts.cases.RegistrationState;
import nl.socialteams.reporting.ReportingApi;
import nl.socialteams.reporting.Told;
import nl.socialteams.testing.ServiceTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("R10")
class TeamLoadTest {
  private static final String DOUSBERG = "BU09350208";
  private static final String BELFORT = "BU09350202";
  private static final String LANAKERVELD = "BU09350210";
  private static final Instant DECISION = Instant.parse("2017-02-23T09:00:00Z");
  private static final int CASES = 23;

  @Inject Told told;
  private final UUID hazendans = UUID.randomUUID();
  private UUID north;
  private UUID south;
  private UUID west;

  /**
   * Until the decision of 2017 team Noord has Caberg (4,500) and Malpertuis (2,000); then Zuid has
   * Malpertuis. Daalhof has a part of a neighbourhood; of Belfort CBS gives no number.
   */
  @BeforeAll
  void teams_areas_and_cases_are_known() {
    told.municipality(Told.MAASTRICHT, "Maastricht");
    north = told.team(Told.MAASTRICHT, "Noord", "2013-01-01", null);
    south = told.team(Told.MAASTRICHT, "Zuid", "2017-02-23", null);
    west = told.team(Told.MAASTRICHT, "Belfort", "2013-01-01", null);
    UUID daalhof = told.team(Told.MAASTRICHT, "Daalhof", "2013-01-01", null);
    Instant start = Instant.parse("2013-01-01T00:00:00Z");
    told.neighbourhood(
        Told.MAASTRICHT, Told.CABERG, 4_500, Told.serves(north, null, "2013-01-01", null));
    told.neighbourhood(
        Told.MAASTRICHT,
        Told.MALPERTUIS,
        2_000,
        Told.serves(north, null, "2013-01-01", null, start, DECISION),
        Told.serves(north, null, "2013-01-01", "2017-02-23", DECISION, null),
        Told.serves(south, null, "2017-02-23", null, DECISION, null));
    told.neighbourhood(
        Told.MAASTRICHT, DOUSBERG, 800, Told.serves(daalhof, hazendans, "2013-01-01", null));
    told.neighbourhood(Told.MAASTRICHT, BELFORT, null, Told.serves(west, null, "2013-01-01", null));
    told.neighbourhood(Told.MAASTRICHT, LANAKERVELD, 50);
    cases(12, Told.CABERG, null, north);
    cases(6, Told.MALPERTUIS, null, north);
    cases(2, DOUSBERG, hazendans, daalhof);
    cases(1, BELFORT, null, west);
    cases(1, LANAKERVELD, null, null);
    RegistrationState closed = running(Told.CABERG, null, north);
    told.tell(closed);
    told.tell(Told.closed(closed, "2016-12-31", Instant.parse("2016-12-31T16:00:00Z")));
    ReportingApi.awaitProcessed(Told.MAASTRICHT, CASES);
    ReportingApi.patiently()
        .until(
            () ->
                load("2016-12-31", "").extract().<Integer>path("completeness.runningCases") == 22);
  }

  @Test
  void a_known_population_gives_cases_per_1000_inhabitants() {
    load("2016-12-31", "")
        .body("areas", equalTo("AS_THEY_WERE"))
        .body("areasOn", equalTo("2016-12-31"))
        .body("listYear", equalTo(2014))
        .body(team("Noord", "runningCases"), equalTo(18))
        .body(team("Noord", "inhabitants"), equalTo(6_500))
        .body(team("Noord", "casesPer1000"), equalTo("2.77"))
        .body(team("Noord", "casesPer1000Missing"), nullValue());
  }

  @Test
  void with_areas_as_they_are_a_case_counts_with_the_team_that_serves_its_place_today() {
    load("2016-12-31", "&areas=AS_THEY_ARE")
        .body(team("Noord", "runningCases"), equalTo(12))
        .body(team("Noord", "inhabitants"), equalTo(4_500))
        .body(team("Noord", "casesPer1000"), equalTo("2.67"))
        .body(team("Zuid", "runningCases"), equalTo(6))
        .body(team("Zuid", "casesPer1000"), equalTo("3.00"))
        .body("method", containsString("vandaag"));
    load("2016-12-31", "").body("rows.name", contains("Belfort", "Daalhof", "Noord"));
  }

  @Test
  void an_unknown_population_leaves_the_rate_empty_with_its_reason() {
    load("2016-12-31", "")
        .body(team("Belfort", "inhabitants"), nullValue())
        .body(team("Belfort", "casesPer1000"), nullValue())
        .body(team("Belfort", "casesPer1000Missing.code"), equalTo("POPULATION_UNKNOWN"))
        .body(team("Belfort", "casesPer1000Missing.text"), containsString("niet bekend"));
  }

  @Test
  void a_neighbourhood_that_is_served_in_part_leaves_the_rate_empty_with_its_reason() {
    load("2016-12-31", "")
        .body(team("Daalhof", "runningCases"), equalTo(2))
        .body(team("Daalhof", "inhabitants"), nullValue())
        .body(team("Daalhof", "casesPer1000Missing.code"), equalTo("SERVED_IN_PART"));
  }

  @Test
  void before_the_first_list_no_population_is_known() {
    load("2013-12-31", "")
        .body("listYear", nullValue())
        .body(team("Noord", "casesPer1000Missing.code"), equalTo("POPULATION_UNKNOWN"));
  }

  @Test
  void fte_is_not_recorded_and_no_rate_is_made_up() {
    load("2016-12-31", "")
        .body("rows.casesPerFte", everyItem(nullValue()))
        .body("rows.casesPerFteMissing.code", everyItem(is("FTE_NOT_RECORDED")));
  }

  @Test
  void a_case_without_a_team_is_told_as_such() {
    load("2016-12-31", "")
        .body("completeness.runningCases", equalTo(22))
        .body("completeness.withoutTeam", equalTo(1));
  }

  @Test
  void a_case_runs_until_the_day_before_it_is_closed() {
    load("2016-12-30", "").body(team("Noord", "runningCases"), equalTo(19));
    load("2016-12-31", "").body(team("Noord", "runningCases"), equalTo(18));
  }

  @Test
  @Tag("R13")
  void what_was_decided_later_does_not_change_what_was_known() {
    load("2017-06-30", "&knownAt=2017-01-01T00:00:00Z")
        .body(team("Noord", "inhabitants"), equalTo(6_500))
        .body("rows.findAll { it.name == 'Zuid' }.size()", equalTo(0));
    load("2017-06-30", "")
        .body(team("Noord", "inhabitants"), equalTo(4_500))
        .body(team("Noord", "runningCases"), equalTo(18))
        .body(team("Zuid", "runningCases"), equalTo(0))
        .body(team("Zuid", "casesPer1000"), equalTo("0.00"));
  }

  @Test
  void a_question_that_makes_no_sense_is_refused() {
    ReportingApi.get("controller", "/team-load?municipality=GM0935&on=31-12-2016").statusCode(400);
    ReportingApi.get("controller", "/team-load?municipality=GM0935&on=2016-12-31&areas=OTHER")
        .statusCode(400);
    ReportingApi.get("controller", "/team-load?municipality=GM0363&on=2016-12-31").statusCode(404);
    ReportingApi.get("team-member", "/team-load?municipality=GM0935&on=2016-12-31").statusCode(403);
  }

  private void cases(int count, String neighbourhood, UUID part, UUID team) {
    for (int n = 0; n < count; n++) {
      told.tell(running(neighbourhood, part, team));
    }
  }

  private static RegistrationState running(String neighbourhood, UUID part, UUID team) {
    return Told.registration(
        Told.MAASTRICHT,
        RegistrationForm.CASE,
        neighbourhood,
        part,
        team,
        LocalDate.parse("2013-10-01"));
  }

  private static ValidatableResponse load(String on, String more) {
    return ReportingApi.get("controller", "/team-load?municipality=GM0935&on=" + on + more);
  }

  private static String team(String name, String member) {
    return "rows.find { it.name == '" + name + "' }." + member;
  }
}
