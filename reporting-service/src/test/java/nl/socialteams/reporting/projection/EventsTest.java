// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cloudevents.GoldenExample;
import nl.socialteams.contracts.area.AreaExamples;
import nl.socialteams.contracts.area.AreaTopics;
import nl.socialteams.contracts.area.NeighbourhoodState;
import nl.socialteams.contracts.budget.BudgetExamples;
import nl.socialteams.contracts.budget.BudgetTopics;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.CaseExamples;
import nl.socialteams.contracts.cases.CaseTopics;
import nl.socialteams.contracts.cases.OutsideRegistration;
import nl.socialteams.contracts.cases.RegistrationForm;
import nl.socialteams.contracts.cases.RegistrationState;
import nl.socialteams.inbox.EventHandler;
import nl.socialteams.reporting.Publisher;
import nl.socialteams.reporting.ReportingApi;
import nl.socialteams.reporting.Told;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("R1")
class EventsTest {
  private static final List<String> READ =
      List.of(
          AreaTopics.MUNICIPALITIES,
          AreaTopics.NEIGHBOURHOODS,
          AreaTopics.TEAMS,
          AreaTopics.CODE_LISTS,
          AreaTopics.ORGANISATIONS,
          AreaTopics.MEMBERSHIPS,
          AreaTopics.DEPLOYMENT_AGREEMENTS,
          AreaTopics.EXCHANGE_REQUESTS,
          AreaTopics.EXCHANGE_OFFERS,
          AreaTopics.COLLECTIVE_ACTIVITIES,
          CaseTopics.REGISTRATIONS,
          CaseTopics.OUTSIDE_REGISTRATIONS,
          CaseTopics.SELF_SUFFICIENCY,
          CaseTopics.SUPPORTS,
          CaseTopics.PLANS,
          CaseTopics.EVALUATIONS,
          CaseTopics.REMAINDERS,
          CaseTopics.REFUSED_INPUTS,
          BudgetTopics.BUDGETS,
          BudgetTopics.EXPENDITURES,
          BudgetTopics.RETURNS,
          BudgetTopics.SCHEME_COMPARISONS,
          BudgetTopics.SUBSIDIES,
          BudgetTopics.PROGRAMME_COSTS);

  private static final Instant MARCH = Instant.parse("2014-03-05T09:00:00Z");

  @Inject Told told;
  @Inject Publisher publisher;
  @Inject Projections projections;
  private UUID team;

  @BeforeAll
  void both_municipalities_are_known() {
    told.municipality(Told.MAASTRICHT, "Maastricht");
    told.municipality(Told.HELMOND, "Helmond");
    team = told.team(Told.MAASTRICHT, "Noord", "2013-01-01", null);
  }

  @Test
  void an_event_that_comes_twice_or_after_a_newer_one_changes_nothing() {
    RegistrationState opened = opened("2013-02-01");
    RegistrationState closed = Told.closed(opened, "2013-03-01", MARCH);
    told.tell(closed);
    told.tell(opened);
    told.tell(closed);
    OutsideRegistration outside =
        new OutsideRegistration(
            UUID.randomUUID(), Told.MAASTRICHT, team, LocalDate.parse("2013-02-01"));
    publisher.publish(CaseEvents.OUTSIDE_REGISTRATION_NOTED, outside.id(), outside, MARCH);
    publisher.publish(CaseEvents.OUTSIDE_REGISTRATION_NOTED, outside.id(), outside, MARCH);
    awaitAll(List.of(opened("2013-12-31")));

    ReportingApi.patiently()
        .untilAsserted(
            () ->
                ReportingApi.registrations("2013-01-01", "2013-12-30", "")
                    .body("cases", equalTo(1))
                    .body("outflow", equalTo(1))
                    .body("running", equalTo(0))
                    .body("outsideSystem", equalTo(1)));
  }

  @Test
  void an_unreadable_event_holds_back_only_its_own_key_until_it_is_forgotten() {
    RegistrationState held = opened("2012-05-01");
    String key = held.registrationId().toString();
    publisher.publish(CaseTopics.REGISTRATIONS, key, "{\"specversion\":\"1.0\",\"type\":\"?\"}");
    told.tell(held);
    awaitAll(List.of(opened("2012-06-01"), opened("2012-07-01")));

    ReportingApi.patiently().until(() -> unreadable() == 1);
    ReportingApi.registrations("2012-01-01", "2012-12-31", "").body("cases", equalTo(2));

    publisher.publish(CaseTopics.REGISTRATIONS, key, null);
    ReportingApi.patiently().until(() -> unreadable() == 0);
    ReportingApi.registrations("2012-01-01", "2012-12-31", "").body("cases", equalTo(2));
  }

  @Test
  @Tag("G5")
  void what_was_destroyed_counts_no_more() {
    RegistrationState destroyed = opened("2011-05-01");
    awaitAll(List.of(destroyed));

    publisher.publish(CaseTopics.REGISTRATIONS, destroyed.registrationId().toString(), null);

    ReportingApi.patiently().until(() -> cases("2011-01-01", "2011-12-31") == 0);
  }

  @Test
  void every_example_of_what_reports_are_made_of_is_understood() {
    List<EventHandler> handlers = projections.handlers(99);
    List<GoldenExample> read = examples().stream().filter(e -> isRead(e, handlers)).toList();
    assertThat(read).extracting(GoldenExample::topic).containsAll(READ);

    QuarkusTransaction.requiringNew()
        .call(
            () -> {
              for (GoldenExample example : read) {
                handlerOf(example, handlers).apply(example.event());
              }
              return null;
            });

    List<NeighbourhoodState> neighbourhoods =
        of(AreaTopics.NEIGHBOURHOODS).stream()
            .map(example -> example.event().dataAs(NeighbourhoodState.class))
            .toList();
    assertThat(rows("municipality_fact")).isEqualTo(of(AreaTopics.MUNICIPALITIES).size());
    assertThat(rows("neighbourhood_fact")).isEqualTo(neighbourhoods.size());
    assertThat(rows("neighbourhood_year_fact"))
        .isEqualTo(neighbourhoods.stream().mapToLong(state -> state.years().size()).sum());
    assertThat(rows("assignment_fact"))
        .isEqualTo(neighbourhoods.stream().mapToLong(state -> state.assignments().size()).sum());
    assertThat(rows("team_fact")).isEqualTo(of(AreaTopics.TEAMS).size());
    assertThat(rows("registration_fact") + rows("outside_registration_fact")).isBetween(3L, 4L);
    assertThat(rows("budget_fact")).isEqualTo(1);
    assertThat(rows("expenditure_fact")).isEqualTo(2);
    assertThat(rows("expenditure_status_fact")).isGreaterThanOrEqualTo(2);
    assertThat(rows("return_fact")).isEqualTo(1);
    assertThat(rows("scheme_comparison_fact")).isEqualTo(1);
    assertThat(rows("planned_reduction_fact")).isEqualTo(3);
    assertThat(rows("programme_cost_fact")).isEqualTo(1);
    assertThat(rows("refused_input_fact")).isEqualTo(1);
  }

  private static List<GoldenExample> examples() {
    List<GoldenExample> all = new ArrayList<>(AreaExamples.all());
    all.addAll(CaseExamples.all());
    all.addAll(BudgetExamples.all());
    return all;
  }

  private static List<GoldenExample> of(String topic) {
    return examples().stream().filter(example -> example.topic().equals(topic)).toList();
  }

  private static boolean isRead(GoldenExample example, List<EventHandler> handlers) {
    return handlers.stream().anyMatch(handler -> handler.topic().equals(example.topic()));
  }

  private RegistrationState opened(String day) {
    return Told.registration(
        Told.MAASTRICHT, RegistrationForm.CASE, Told.CABERG, null, team, LocalDate.parse(day));
  }

  /** Tells these, and waits until all that was told before has been read as well. */
  private void awaitAll(List<RegistrationState> states) {
    states.forEach(told::tell);
    ReportingApi.patiently()
        .until(
            () ->
                states.stream()
                    .map(state -> state.registered().on().toString())
                    .allMatch(day -> cases(day, day) == 1));
    ReportingApi.patiently().until(() -> lag() == 0);
  }

  private static int cases(String from, String until) {
    var answer = ReportingApi.registrations(from, until, "").extract();
    return answer.statusCode() == 200 ? answer.<Integer>path("cases") : -1;
  }

  private static int unreadable() {
    return ReportingApi.registrations("2012-01-01", "2012-12-31", "")
        .extract()
        .path("completeness.unreadable");
  }

  /** Over all topics, as the service's health tells it. */
  private static int lag() {
    Map<String, Object> inbox =
        ReportingApi.as("controller")
            .get("/q/health/ready")
            .then()
            .extract()
            .path("checks.find { it.name == 'inbox' }.data");
    return inbox.entrySet().stream()
        .filter(entry -> entry.getKey().contains(".lag."))
        .mapToInt(entry -> ((Number) entry.getValue()).intValue())
        .sum();
  }

  private static EventHandler handlerOf(GoldenExample example, List<EventHandler> handlers) {
    return handlers.stream()
        .filter(handler -> handler.topic().equals(example.topic()))
        .findFirst()
        .orElseThrow();
  }

  private static long rows(String table) {
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select count(*) from " + table + " where projection = 99")) {
      row.next();
      return row.getLong(1);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }
}
