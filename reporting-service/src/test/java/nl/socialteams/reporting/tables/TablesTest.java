// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.contracts.budget.BudgetExamples;
import nl.socialteams.contracts.budget.BudgetTopics;
import nl.socialteams.contracts.cases.RegistrationForm;
import nl.socialteams.reporting.EveryTopic;
import nl.socialteams.reporting.Publisher;
import nl.socialteams.reporting.ReportingApi;
import nl.socialteams.reporting.Told;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TablesTest {
  private static final String YEAR = "&from=2014-01-01&until=2014-12-31";

  @Inject Told told;
  @Inject EveryTopic everyTopic;
  @Inject Publisher publisher;

  @BeforeAll
  void something_is_known_on_every_topic() {
    told.municipality(Told.MAASTRICHT, "Maastricht");
    UUID north = told.team(Told.MAASTRICHT, "Noord", "2013-01-01", null);
    UUID south = told.team(Told.MAASTRICHT, "Zuid", "2013-01-01", null);
    told.neighbourhood(
        Told.MAASTRICHT, Told.CABERG, 4_500, Told.serves(north, null, "2013-01-01", null));
    everyTopic.tell(north, south);
    told.tell(
        Told.knownSince(
            Told.registration(
                Told.MAASTRICHT,
                RegistrationForm.CASE,
                Told.CABERG,
                null,
                north,
                LocalDate.parse("2014-12-20")),
            Instant.parse("2015-06-01T08:00:00Z")));
    ReportingApi.awaitProcessed(Told.MAASTRICHT, EveryTopic.CASES + 1);
    awaitCount("practice-evaluation", "SATISFIED", "YES", 6);
    awaitCount("self-sufficiency", "CHANGE", "BETTER", 5);
    awaitCount("support", "NEW", "SOCIAL_NETWORK", 6);
    awaitCount("goals", "INTERVENTION", "IMPROVE", 6);
    awaitCount("time-to-decision", "APPROVED", "APPROVED", 6);
    awaitCount("deployment", "REPORTED", "REPORTED", 1);
    awaitCount("neighbourhood-exchange", "OFFER", "OPEN", 1);
    awaitCount("financial-return", "WORK_GAINED_OR_KEPT", "RECORDED", 5);
    awaitCount("scheme-comparison", "SPECIAL_ASSISTANCE", "1", 5);
    awaitCount("subsidies", "SUBSIDY", "2014", 1);
    awaitCount("programme-costs", "2014", "Organisatie en coachen", 1);
    awaitCount("refused-input", "partner", "/client/birthYear", 7);
  }

  @Test
  @Tag("R2")
  void clients_are_told_by_one_characteristic_at_a_time_with_shares_of_those_known() {
    JsonPath answer = read("controller", "client-characteristics", "").extract().jsonPath();

    assertThat(figure(answer, "GENDER", "FEMALE", "count")).isEqualTo(7);
    assertThat(figure(answer, "GENDER", "MALE", "count")).isEqualTo(8);
    assertThat(figure(answer, "GENDER", "NO_ANSWER", "count")).isEqualTo(1);
    assertThat(figure(answer, "GENDER", "FEMALE", "of")).isEqualTo(15);
    assertThat(text(answer, "GENDER", "FEMALE", "share")).isEqualTo("46.7");
    assertThat(text(answer, "GENDER", "NO_ANSWER", "share")).isNull();
    assertThat(figure(answer, "AGE_CLASS", "40-60", "count")).isEqualTo(10);
    assertThat(figure(answer, "AGE_CLASS", "20-40", "count")).isEqualTo(3);
    assertThat(answer.getString("shares")).contains("apart afgerond");
    assertThat(answer.getString("definition")).endsWith("/reports/client-characteristics");
    assertThat(answer.getInt("groups.find { it.values[0].code == 'GENDER' }.answered"))
        .isEqualTo(15);
  }

  @Test
  @Tag("R2")
  void the_age_is_the_year_of_the_reference_date_minus_the_year_of_birth() {
    JsonPath answer =
        read("controller", "client-characteristics", "&on=2030-01-01").extract().jsonPath();

    assertThat(figure(answer, "AGE_CLASS", "60-80", "count")).isEqualTo(10);
    assertThat(figure(answer, "AGE_CLASS", "40-60", "count")).isEqualTo(3);
  }

  @Test
  @Tag("R3")
  void levels_are_told_by_matrix_at_the_first_and_last_measurement_with_the_change() {
    JsonPath answer = read("controller", "self-sufficiency", "").extract().jsonPath();

    assertThat(figure(answer, "FIRST", "2", "count")).isEqualTo(6);
    assertThat(figure(answer, "LAST", "2", "count")).isEqualTo(1);
    assertThat(figure(answer, "LAST", "4", "count")).isEqualTo(5);
    assertThat(figure(answer, "CHANGE", "BETTER", "count")).isEqualTo(5);
    assertThat(figure(answer, "FIRST", "NO_ANSWER", "count")).isEqualTo(10);
    assertThat(answer.getList("rows.collect { it.values[0].code }")).containsOnly("ZRM-2013");
  }

  @Test
  @Tag("R3")
  @Tag("R13")
  void the_reference_date_decides_which_measurement_is_the_last() {
    JsonPath answer = read("controller", "self-sufficiency", "&on=2014-08-31").extract().jsonPath();

    assertThat(figure(answer, "LAST", "2", "count")).isEqualTo(6);
    assertThat(answer.getString("on")).isEqualTo("2014-08-31");
  }

  @Test
  @Tag("R4")
  void support_is_told_by_domain_and_ring_what_was_there_apart_from_what_came() {
    JsonPath answer = read("controller", "support", "").extract().jsonPath();

    assertThat(figure(answer, "EXISTING", "INDIVIDUAL_PROVISION", "count")).isEqualTo(6);
    assertThat(figure(answer, "NEW", "SOCIAL_NETWORK", "count")).isEqualTo(6);
    assertThat(text(answer, "NEW", "SOCIAL_NETWORK", "share")).isEqualTo("100.0");
    assertThat(answer.getList("rows")).hasSize(2);
  }

  @Test
  @Tag("R4")
  @Tag("R13")
  void what_was_known_then_is_told_with_what_was_withdrawn_since() {
    JsonPath answer =
        read("controller", "support", "&knownAt=2014-07-01T12:00:00Z").extract().jsonPath();

    assertThat(figure(answer, "NEW", "OWN_STRENGTH", "count")).isEqualTo(6);
    assertThat(text(answer, "NEW", "OWN_STRENGTH", "share")).isEqualTo("50.0");
  }

  @Test
  @Tag("R4")
  void the_shift_is_told_of_each_domain_and_ring_in_percentage_points() {
    JsonPath answer = read("controller", "support-shift", "").extract().jsonPath();

    assertThat(measures(answer, "FINANCES", "INDIVIDUAL_PROVISION"))
        .containsExactly("6", "100.0", "0", "0.0", "-100.0");
    assertThat(measures(answer, "ALL", "SOCIAL_NETWORK"))
        .containsExactly("0", "0.0", "6", "100.0", "100.0");
    assertThat(measures(answer, "FINANCES", "ALL"))
        .containsExactly("6", "100.0", "6", "100.0", "0.0");
    assertThat(figure(answer, "FINANCES", "ALL", "of")).isEqualTo(12);
    assertThat(answer.getList("rows")).hasSize(5);
    assertThat(answer.getInt("groups[0].answered")).isEqualTo(12);
    assertThat(answer.getList("codeLists")).isNotNull();
  }

  @Test
  @Tag("R5")
  void goals_of_arrangements_and_of_interventions_stand_apart() {
    JsonPath answer = read("controller", "goals", "").extract().jsonPath();

    assertThat(figure(answer, "ARRANGEMENT", "STABILISE", "count")).isEqualTo(6);
    assertThat(figure(answer, "ARRANGEMENT", "STABILISE", "of")).isEqualTo(6);
    assertThat(figure(answer, "INTERVENTION", "IMPROVE", "of")).isEqualTo(6);
  }

  @Test
  @Tag("R6")
  void each_question_of_the_evaluation_is_told_over_those_who_answered_it() {
    JsonPath answer = read("controller", "practice-evaluation", "").extract().jsonPath();

    assertThat(figure(answer, "TIME_GAINED", "YES", "count")).isEqualTo(2);
    assertThat(text(answer, "TIME_GAINED", "YES", "share")).isEqualTo("100.0");
    assertThat(figure(answer, "TIME_GAINED", "NO_ANSWER", "count")).isEqualTo(4);
    assertThat(figure(answer, "RESIDENT_DIRECTS", "CHOSEN", "count")).isEqualTo(4);
    assertThat(text(answer, "RESIDENT_DIRECTS", "CHOSEN", "share")).isEqualTo("66.7");
    assertThat(figure(answer, "RESIDENT_DIRECTS", "NOT_CHOSEN", "count")).isEqualTo(2);
  }

  @Test
  @Tag("R7")
  void requests_offers_and_matches_of_the_exchange() {
    JsonPath answer = read("controller", "neighbourhood-exchange", "").extract().jsonPath();

    assertThat(figure(answer, "REQUEST", "OPEN", "count")).isEqualTo(1);
    assertThat(figure(answer, "MATCH", "RECIPROCAL", "count")).isEqualTo(1);
    read("controller", "neighbourhood-exchange", "&by=TEAM").body("rows.label", hasItems("Noord"));
  }

  @Test
  @Tag("R8")
  void the_working_budget_by_purpose_and_the_time_to_decision() {
    JsonPath budget = read("controller", "working-budget", "").extract().jsonPath();
    JsonPath time = read("controller", "time-to-decision", "").extract().jsonPath();

    assertThat(
            budget.getString(
                "rows.find { it.values.code.contains('HOUSEHOLD_GOODS') }.measures[0].figure"))
        .isEqualTo("600.00");
    assertThat(
            budget.getList(
                "rows.find { it.values.code.contains('HOUSEHOLD_GOODS') }.measures.measure"))
        .containsExactly("amount", "spent");
    assertThat(time.getList("rows[0].measures.figure")).containsExactly("3.0", "6.0");
  }

  @Test
  @Tag("R8")
  void what_expenditures_saved_is_told_by_norm_with_what_the_norm_assumes() {
    JsonPath answer = read("controller", "financial-return", "").extract().jsonPath();

    assertThat(measures(answer, "WORK_GAINED_OR_KEPT", "RECORDED"))
        .containsExactly(
            "500.00",
            "5.00",
            "20000.00",
            "40000.00",
            "80000.00",
            "16000.00",
            "16000.00",
            "16000.00",
            "25.00",
            "50.00",
            "100.00");
    assertThat(figure(answer, "WORK_GAINED_OR_KEPT", "NO_ANSWER", "count")).isEqualTo(1);
    assertThat(answer.getString("rows[0].values[0].label")).isEqualTo("Werk gekregen of behouden");
    assertThat(measures(early("financial-return"), "WORK_GAINED_OR_KEPT", "RECORDED")).isNull();
  }

  @Test
  @Tag("R8")
  void a_regular_scheme_is_told_beside_what_was_paid() {
    JsonPath answer = read("controller", "scheme-comparison", "").extract().jsonPath();

    assertThat(measures(answer, "SPECIAL_ASSISTANCE", "1"))
        .containsExactly("500.00", "400.00", "100.00", "28", "1", "27");
    assertThat(figure(answer, "NO_ANSWER", "NO_ANSWER", "count")).isEqualTo(1);
    assertThat(figure(early("scheme-comparison"), "NO_ANSWER", "NO_ANSWER", "count")).isEqualTo(6);
  }

  @Test
  @Tag("R8")
  void self_sufficiency_changed_in_the_cases_that_money_was_spent_on() {
    JsonPath answer = read("controller", "social-return", "").extract().jsonPath();

    assertThat(figure(answer, "FINANCES", "BETTER", "count")).isEqualTo(5);
    assertThat(figure(answer, "FINANCES", "NO_ANSWER", "count")).isEqualTo(1);
    read("bi-reader", "social-return", "", 403);
  }

  @Test
  @Tag("R15")
  void one_expenditure_without_effect_hides_that_there_are_five_with_one() {
    for (String table : List.of("financial-return", "scheme-comparison")) {
      read("bi-reader", table, "")
          .body("rows", hasSize(2))
          .body("rows.suppressed", everyItem(equalTo(true)))
          .body("rows.measures.flatten()", empty());
    }
    read("bi-reader", "support-shift", "&by=TEAM")
        .body("rows.find { it.values.code.contains('ALL') }.measures.size()", equalTo(5));
  }

  @Test
  @Tag("B7")
  @Tag("R9")
  void subsidies_come_out_to_the_euro_with_their_planned_reductions() {
    JsonPath first = read("bi-reader", "subsidies", "").extract().jsonPath();
    assertThat(measures(first, "SUBSIDY", "2014"))
        .containsExactly("100000.00", "12000.50", "87999.50");

    publisher.publish(BudgetTopics.SUBSIDIES, BudgetExamples.SUBSIDY_OF_TRAJEKT.event());
    ReportingApi.patiently().until(() -> left("2020") != null);

    assertThat(left("2020")).isEqualTo("544583.00");
    assertThat(left("2021")).isEqualTo("356583.00");
    assertThat(left("2022")).isEqualTo("244583.00");
    assertThat(left("2023")).isEqualTo("169583.00");
    assertThat(left("2024")).isEqualTo("169583.00");
    assertThat(left("2019")).isNull();
  }

  private static String left(String year) {
    List<String> measures =
        measures(
            ReportingApi.get(
                    "bi-reader",
                    "/tables/subsidies/rows?municipality=GM0935&from=%1$s-01-01&until=%1$s-12-31"
                        .formatted(year))
                .statusCode(200)
                .extract()
                .jsonPath(),
            "Informatie en advies",
            year);
    return measures == null ? null : measures.getLast();
  }

  @Test
  @Tag("R9")
  void programme_costs_are_told_by_year() {
    JsonPath answer = read("bi-reader", "programme-costs", "").extract().jsonPath();

    assertThat(measures(answer, "2014", "Organisatie en coachen")).containsExactly("116000.00");
  }

  @Test
  @Tag("R11")
  void what_was_refused_is_told_by_caller_field_and_code_as_far_as_it_was_known() {
    String told = "rows.collect { [it.values.code, it.count] }";
    List<Object> all = read("controller", "refused-input", "").extract().path(told);
    assertThat(all)
        .containsExactlyInAnyOrder(
            List.of(List.of("partner", "/client/birthYear", "expected-number"), 7),
            List.of(List.of("partner", "WHOLE", "unknown-neighbourhood"), 1));

    List<Object> before =
        read("controller", "refused-input", "&knownAt=2014-03-03T12:00:00Z").extract().path(told);
    assertThat(before).isEmpty();
  }

  @Test
  @Tag("R9")
  void agreed_hours_stand_beside_reported_ones() {
    JsonPath answer = read("bi-reader", "deployment", "").extract().jsonPath();

    assertThat(answer.getList("rows.measures.figure.flatten()"))
        .containsExactlyInAnyOrder("1200.00", "280.50");
    assertThat(answer.getList("rows.collect { it.values[0].label }")).containsOnly("Trajekt");
  }

  @Test
  @Tag("R11")
  void what_is_missing_is_told_by_field() {
    JsonPath answer = read("controller", "data-quality", "").extract().jsonPath();

    assertThat(figure(answer, "BIRTH_YEAR", "MISSING", "count")).isEqualTo(3);
    assertThat(figure(answer, "PLAN", "RECORDED", "count")).isEqualTo(6);
  }

  @Test
  @Tag("R11")
  void what_is_missing_is_told_by_the_system_that_delivered_it() {
    JsonPath answer = read("controller", "data-quality-by-partner", "").extract().jsonPath();

    assertThat(row(answer, "BIRTH_YEAR", "care-partner", "MISSING")).isEqualTo(1);
    assertThat(row(answer, "BIRTH_YEAR", "NOT_TOLD", "MISSING")).isEqualTo(2);
    assertThat(row(answer, "PLAN", "care-partner", "RECORDED")).isEqualTo(3);
    assertThat(answer.getString("rows.find { it.values[1].code == 'NOT_TOLD' }.values[1].label"))
        .isEqualTo("niet bekend");
    read("bi-reader", "data-quality-by-partner", "", 403);
  }

  private static int row(JsonPath answer, String field, String client, String recorded) {
    return answer.getInt(
        "rows.find { it.values.code == ['%s', '%s', '%s'] }.count"
            .formatted(field, client, recorded));
  }

  @Test
  @Tag("R11")
  void running_cases_are_told_by_the_days_since_anything_was_recorded() {
    JsonPath answer = read("controller", "stale-cases", "&on=2014-11-01").extract().jsonPath();

    // measured on 1 October, but for the one that was closed
    assertThat(figure(answer, "30-90", "30-90", "count")).isEqualTo(5);
    assertThat(measures(answer, "30-90", "30-90")).containsExactly("31", "31");
    assertThat(answer.getList("rows.count").stream().mapToInt(count -> (Integer) count).sum())
        .isEqualTo(14);
  }

  @Test
  @Tag("R12")
  void days_from_registration_to_plan_and_closing() {
    JsonPath answer = read("controller", "lead-times", "").extract().jsonPath();

    assertThat(figure(answer, "CLOSING", "REACHED", "count")).isEqualTo(1);
    assertThat(
            answer.getString(
                "rows.find { it.values.code == ['CLOSING', 'REACHED'] }.measures[0].figure"))
        .isEqualTo("40");
    assertThat(figure(answer, "PLAN", "REACHED", "count")).isEqualTo(6);
  }

  @Test
  @Tag("R12")
  @Tag("R13")
  void an_earlier_first_contact_counts_from_when_it_was_known() {
    assertThat(longestUntilContact("")).isEqualTo("6");
    assertThat(longestUntilContact("&knownAt=2014-10-01T00:00:00Z")).isEqualTo("7");
  }

  private static String longestUntilContact(String parameters) {
    return read("controller", "lead-times", parameters)
        .extract()
        .jsonPath()
        .getString(
            "rows.find { it.values.code == ['FIRST_CONTACT', 'REACHED'] }.measures[1].figure");
  }

  @Test
  @Tag("R13")
  void two_periods_stand_side_by_side() {
    read("controller", "intake", "&comparedFrom=2013-01-01&comparedUntil=2013-12-31")
        .body("rows[0].count", equalTo(16))
        .body("rows[0].compared.count", equalTo(0))
        .body("comparedFrom", equalTo("2013-01-01"));
  }

  @Test
  @Tag("R13")
  void rows_can_be_months_teams_neighbourhoods_and_districts() {
    read("controller", "intake", "&by=MONTH").body("rows.key", hasItems("2014-01", "2014-12"));
    read("controller", "intake", "&by=TEAM").body("rows.label", hasItems("Noord", "Zuid"));
    read("controller", "intake", "&by=NEIGHBOURHOOD").body("rows.key", hasItems(Told.CABERG));
    read("controller", "intake", "&by=DISTRICT").body("rows.key", hasItems("WK093502"));
    read("controller", "intake", "&by=TEAM&areas=AS_THEY_ARE")
        .body("rows.label", hasItems("Noord"))
        .body("rows.findAll { it.label == 'Zuid' }", empty());
  }

  @Test
  @Tag("R14")
  void every_table_comes_as_csv_with_stable_columns() throws Exception {
    String csv =
        ReportingApi.as("controller")
            .accept("text/csv")
            .get("/reporting/v1/tables/working-budget/rows?municipality=GM0935" + YEAR)
            .then()
            .statusCode(200)
            .contentType(equalTo("text/csv;charset=UTF-8;header=present"))
            .extract()
            .asString();

    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<CSVRecord> records = CSVParser.parse(csv, format).getRecords();
    assertThat(csv).startsWith("municipality,from,until,by,key,label,status,view,code,count,of");
    assertThat(csv).contains("\r\n").endsWith(",false,,,,,,\r\n");
    assertThat(records).hasSize(3).allMatch(row -> row.get("amount").equals("600.00"));
  }

  @Test
  @Tag("R15")
  void a_small_team_is_suppressed_for_bi_with_the_other_that_would_give_it_away() {
    read("bi-reader", "client-characteristics", "")
        .body("rows.find { it.values.code == ['GENDER', 'FEMALE'] }.count", equalTo(7))
        .body("knownAt", equalTo("2015-01-31T23:00:00Z"))
        .body("disclosure", containsString("onder 5"));
    read("bi-reader", "client-characteristics", "&by=TEAM")
        .body("rows.label", hasItems("Noord", "Zuid"))
        .body("rows.suppressed", everyItem(equalTo(true)))
        .body("rows.count", everyItem(nullValue()))
        .body("rows.share", everyItem(nullValue()));
    read("bi-reader", "intake", "&by=TEAM").body("rows.count", everyItem(nullValue()));
  }

  @Test
  @Tag("R15")
  void what_became_known_after_closing_is_not_told_to_bi() {
    read("bi-reader", "intake", "").body("rows[0].count", equalTo(15));
    read("controller", "intake", "").body("rows[0].count", equalTo(16));
  }

  @Test
  @Tag("R15")
  void bi_asks_for_closed_periods_along_the_fixed_division_only() {
    for (String more :
        List.of(
            "&from=2014-01-01&until=2014-12-30",
            "&from=2014-01-01&until=2014-06-30",
            "&from=2199-01-01&until=2199-12-31",
            YEAR + "&by=NEIGHBOURHOOD",
            YEAR + "&by=TEAM&areas=AS_THEY_ARE",
            YEAR + "&on=2014-06-30",
            YEAR + "&knownAt=2014-06-30T00:00:00Z",
            YEAR + "&comparedFrom=2013-01-01&comparedUntil=2013-12-30")) {
      ReportingApi.get("bi-reader", "/tables/intake/rows?municipality=GM0935" + more)
          .statusCode(403)
          .body("type", containsString("closed-periods-only"));
    }
    read("bi-reader", "data-quality", "", 403);
    ReportingApi.get("bi-reader", "/team-load?municipality=GM0935&on=2014-12-31").statusCode(403);
    ReportingApi.get("bi-reader", "/registrations?municipality=GM0935" + YEAR).statusCode(403);
  }

  @Test
  @Tag("R15")
  void whoever_asks_for_unsuppressed_figures_is_written_down() {
    read("controller", "intake", "&by=NEIGHBOURHOOD");

    ReportingApi.get("privacy-officer", "/live-questions?municipality=GM0935&limit=200")
        .statusCode(200)
        .body("items.tableName", hasItems("intake"))
        .body("items.subject", everyItem(notNullValue()))
        .body("items.question", hasItems(containsString("NEIGHBOURHOOD")));
    ReportingApi.get("bi-reader", "/live-questions?municipality=GM0935").statusCode(403);
  }

  @Test
  @Tag("R14")
  void a_pull_since_the_last_change_brings_no_rows() {
    String changedAt = read("bi-reader", "intake", "").extract().path("changedAt");

    read("bi-reader", "intake", "&changedSince=" + changedAt).body("rows", empty());
    read("bi-reader", "intake", "&changedSince=2014-01-01T00:00:00Z").body("rows", not(empty()));
  }

  @Test
  void tables_are_listed_with_what_they_are() {
    ReportingApi.get("bi-reader", "/tables?limit=2").statusCode(200).body("items", hasSize(2));
    ReportingApi.get("bi-reader", "/tables/goals")
        .statusCode(200)
        .body("requirement", equalTo("R5"))
        .body("dimensions.dimension", hasItems("attachedTo", "goal"));
    ReportingApi.get("bi-reader", "/tables/nothing").statusCode(404);
    read("controller", "intake", "&comparedFrom=2013-01-01", 400)
        .body("errors.pointer", hasItems("/comparedUntil"));
  }

  private static ValidatableResponse read(String client, String table, String more) {
    return read(client, table, more, 200);
  }

  private static ValidatableResponse read(String client, String table, String more, int status) {
    return ReportingApi.get(client, "/tables/" + table + "/rows?municipality=GM0935" + YEAR + more)
        .statusCode(status);
  }

  private static void awaitCount(String table, String one, String other, int count) {
    ReportingApi.patiently()
        .until(
            () -> {
              JsonPath answer = read("controller", table, "").extract().jsonPath();
              return answer.get(row(one, other)) != null
                  && figure(answer, one, other, "count") == count;
            });
  }

  private static int figure(JsonPath answer, String one, String other, String figure) {
    return answer.getInt(row(one, other) + "." + figure);
  }

  private static String text(JsonPath answer, String one, String other, String figure) {
    return answer.getString(row(one, other) + "." + figure);
  }

  private static List<String> measures(JsonPath answer, String one, String other) {
    return answer.get(row(one, other)) == null
        ? null
        : answer.getList(row(one, other) + ".measures.figure");
  }

  /** As of the day on which the expenditures were asked for. */
  private static JsonPath early(String table) {
    return read("controller", table, "&on=2014-04-01").extract().jsonPath();
  }

  private static String row(String one, String other) {
    return "rows.find { it.values.code.containsAll(['" + one + "', '" + other + "']) }";
  }
}
