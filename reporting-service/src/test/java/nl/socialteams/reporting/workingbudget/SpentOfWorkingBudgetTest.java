// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.workingbudget;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.ExpenditureState;
import nl.socialteams.contracts.budget.StatusChange;
import nl.socialteams.reporting.Publisher;
import nl.socialteams.reporting.ReportingApi;
import nl.socialteams.reporting.Told;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What was asked for is not what it cost. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("R8")
class SpentOfWorkingBudgetTest {
  private static final Instant ASKED = Instant.parse("2016-04-01T08:00:00Z");

  @Inject Told told;
  @Inject Publisher publisher;
  private UUID team;

  @BeforeAll
  void expenditures_of_a_thousand_each_took_their_course() {
    told.municipality(Told.MAASTRICHT, "Maastricht");
    team = told.team(Told.MAASTRICHT, "Noord", "2013-01-01", null);
    asked("RESERVED");
    asked("PAID", "1000.00");
    asked("PAID", "1000.00", "SETTLED", "400.00");
    asked("PAID", "1000.00", "PARTLY_REFUNDED", "999.00");
    asked("PAID", "1000.00", "PARTLY_REFUNDED", "300.00", "REFUNDED", "700.00");
    ReportingApi.patiently()
        .ignoreExceptions()
        .until(() -> read("2016-12-31").getList("rows").size() == 15);
  }

  @Test
  @Tag("B4")
  void what_was_settled_or_refunded_is_no_longer_spent() {
    JsonPath answer = read("2016-12-31");

    assertThat(figures(answer, "RESERVED")).containsExactly("1000.00", "0.00");
    assertThat(figures(answer, "PAID")).containsExactly("1000.00", "1000.00");
    assertThat(figures(answer, "SETTLED")).containsExactly("1000.00", "400.00");
    assertThat(figures(answer, "PARTLY_REFUNDED")).containsExactly("1000.00", "1.00");
    assertThat(figures(answer, "REFUNDED")).containsExactly("1000.00", "0.00");
    assertThat(answer.getString("method")).contains("wat is gevraagd", "min wat is teruggevorderd");
  }

  @Test
  void what_came_after_the_reference_date_does_not_count() {
    JsonPath answer = read("2016-04-02");

    assertThat(answer.getList("rows.values.flatten().code.unique()"))
        .contains("RESERVED", "PAID")
        .doesNotContain("SETTLED", "REFUNDED");
    assertThat(figures(answer, "PAID")).containsExactly("4000.00", "4000.00");
  }

  /**
   * @param course the statuses after the first, each with its amount; a day after each other
   */
  private void asked(String first, String... course) {
    List<StatusChange> history = new ArrayList<>();
    boolean paid = course.length > 0 || !first.equals("RESERVED");
    history.add(new StatusChange("RESERVED", ASKED, ASKED, true, null));
    List<String> later = new ArrayList<>(List.of(course));
    if (paid) {
      later.addFirst(first);
    }
    for (int at = 0; at < later.size(); at += 2) {
      Instant moment = ASKED.plus(Duration.ofDays(1 + at / 2));
      history.add(
          new StatusChange(later.get(at), moment, moment, true, new BigDecimal(later.get(at + 1))));
    }
    publish(history);
  }

  private void publish(List<StatusChange> history) {
    UUID id = UUID.randomUUID();
    StatusChange last = history.getLast();
    publisher.publish(
        BudgetEvents.EXPENDITURE_CHANGED,
        id,
        new ExpenditureState(
            id,
            UUID.randomUUID(),
            Told.MAASTRICHT,
            team,
            history.size(),
            new BigDecimal("1000.00"),
            "HOUSEHOLD_GOODS",
            "FINANCES",
            "EVICTION",
            UUID.randomUUID(),
            null,
            "RESIDENT",
            "NORMAL",
            last.status(),
            history,
            null,
            null,
            null,
            null,
            null,
            ASKED,
            null),
        ASKED);
  }

  private static List<String> figures(JsonPath answer, String status) {
    return answer.getList(
        "rows.find { it.values.code.containsAll(['" + status + "', 'PURPOSE']) }.measures.figure");
  }

  private static JsonPath read(String on) {
    return ReportingApi.get(
            "controller",
            "/tables/working-budget/rows?municipality=GM0935&from=2016-01-01&until=2016-12-31"
                + "&by=MUNICIPALITY&on="
                + on)
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
