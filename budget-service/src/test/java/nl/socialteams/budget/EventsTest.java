// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventSchema;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.area.AreaExamples;
import nl.socialteams.contracts.area.TeamState;
import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.BudgetState;
import nl.socialteams.contracts.budget.ExpenditureState;
import nl.socialteams.contracts.budget.StatusChange;
import nl.socialteams.contracts.cases.CaseExamples;
import nl.socialteams.contracts.cases.RegistrationState;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** What this service hears from others, and what it tells them. */
@ServiceTest
class EventsTest {
  @Inject Topics topics;
  @Inject WorkingTeam teams;

  @Test
  @Tag("B2")
  void a_team_and_a_case_that_others_told_of_can_be_spent_on() {
    String budget = BudgetApi.budget("1000.00");
    AreaExamples.all().forEach(topics::send);
    CaseExamples.all().forEach(topics::send);
    TeamState team = data(AreaExamples.TEAM_MALBERG_MALPERTUIS.event(), TeamState.class);
    RegistrationState running = data(CaseExamples.RUNNING_CASE.event(), RegistrationState.class);

    Map<String, Object> wanted = BudgetApi.newExpenditure(budget, team.teamId(), "125.00");
    wanted.remove("collectiveActivity");
    wanted.put("caseId", running.caseId());

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                BudgetApi.post("team-member", "/expenditures", wanted)
                    .statusCode(201)
                    .body("caseId", equalTo(running.caseId().toString()))
                    .body("householdId", equalTo(running.householdId().toString()))
                    .body("collectiveActivity", equalTo(false)));
  }

  @Test
  @Tag("B3")
  void every_change_is_told_as_the_contract_says() {
    UUID team = teams.inMaastricht();
    String budget = BudgetApi.budget("1000.00");
    String expenditure = BudgetApi.expenditure(budget, team, "125.00");
    BudgetApi.decide(expenditure, "\"v1\"", "APPROVED").statusCode(200);
    BudgetApi.pay(expenditure, "\"v2\"").statusCode(200);

    List<BudgetState> budgets =
        told(
            BudgetEvents.BUDGET_CHANGED,
            budget,
            found -> found.getLast().dataAs(BudgetState.class).version() == 3);
    assertThat(budgets).extracting(BudgetState::version).doesNotHaveDuplicates().isSorted();
    assertThat(budgets.getLast().available()).isEqualTo(new BigDecimal("875.00"));
    assertThat(budgets.getLast().spent()).isEqualTo(new BigDecimal("125.00"));

    List<ExpenditureState> expenditures =
        told(BudgetEvents.EXPENDITURE_CHANGED, expenditure, found -> found.size() == 3);
    assertThat(expenditures).extracting(ExpenditureState::version).containsExactly(1L, 2L, 3L);
    assertThat(expenditures.getLast().collectiveActivity()).isTrue();
    assertThat(expenditures.getLast().history())
        .extracting(StatusChange::status)
        .containsExactly("REQUESTED", "RESERVED", "APPROVED", "PAID");
    assertThat(expenditures.getLast().decidedUnder()).isEqualTo("BUDGET_HOLDER");
    assertThat(expenditures.getLast().decidedAutomatically()).isFalse();
    assertThat(expenditures.getLast().spent()).isEqualTo(new BigDecimal("125.00"));
  }

  private <T> List<T> told(EventType<T> type, String key, Predicate<List<CloudEvent>> complete) {
    List<CloudEvent> events =
        await()
            .atMost(Duration.ofSeconds(30))
            .ignoreExceptions()
            .until(() -> topics.of(type, key), complete);
    EventSchema schema = EventSchema.of(type);
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(schema.faults(event.data())).isEmpty();
              assertThat(event.source()).hasToString("urn:socialteams:budget-service");
            });
    return events.stream().map(event -> data(event, type.payload())).toList();
  }

  private static <T> T data(CloudEvent event, Class<T> type) {
    return event.dataAs(type);
  }
}
