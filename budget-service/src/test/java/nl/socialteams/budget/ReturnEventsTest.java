// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventSchema;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.ReturnState;
import nl.socialteams.contracts.budget.SchemeComparisonState;
import nl.socialteams.contracts.cases.CaseExamples;
import nl.socialteams.contracts.cases.SupportsState;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What this service hears of cases, and what it tells of returns. */
@ServiceTest
class ReturnEventsTest {
  @Inject Topics topics;
  @Inject WorkingTeam teams;

  @Test
  @Tag("B9")
  void what_case_service_tells_is_kept_as_far_as_the_figures_need_it() {
    topics.send(CaseExamples.MEASURED_AGAIN);
    topics.send(CaseExamples.EXISTING_AND_NEW_SUPPORT);
    SupportsState told = CaseExamples.EXISTING_AND_NEW_SUPPORT.event().dataAs(SupportsState.class);
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              assertThat(rows("support_copy", told.caseId())).isEqualTo(told.supports().size());
              assertThat(rows("self_sufficiency_change", told.caseId())).isEqualTo(3);
            });
  }

  @Test
  @Tag("B5")
  @Tag("B6")
  void effects_and_comparisons_are_told_as_the_contract_says() {
    String expenditure =
        BudgetApi.expenditure(BudgetApi.budget("1000.00"), teams.inMaastricht(), "125.00");
    String norm = Recorded.kept(Recorded.norm(Recorded.code("WORK"), "16000.00"));
    String first =
        BudgetApi.post("team-member", "/effects", Recorded.effect(expenditure, norm))
            .extract()
            .path("effectId");
    Map<String, Object> correction = Recorded.effect(expenditure, norm);
    correction.put("replaces", first);
    BudgetApi.post("team-member", "/effects", correction).statusCode(201);
    List<ReturnState> told = told(BudgetEvents.RETURN_CHANGED, first, 2);
    assertThat(told).extracting(ReturnState::version).containsExactly(1L, 2L);
    assertThat(told.getLast().knownUntil()).isNotNull();
    assertThat(told.getFirst().saving().expected()).isEqualTo(new BigDecimal("8000.00"));

    String scheme =
        BudgetApi.post(
                "area-administrator", "/schemes", Recorded.scheme(Map.of("fixed", "100.00"), 28))
            .extract()
            .path("schemeId");
    String comparison =
        BudgetApi.post(
                "budget-holder",
                "/scheme-comparisons",
                Map.of("expenditureId", expenditure, "schemeId", scheme))
            .extract()
            .path("comparisonId");
    assertThat(told(BudgetEvents.SCHEME_COMPARISON_RECORDED, comparison, 1))
        .extracting(SchemeComparisonState::wouldHavePaid)
        .containsExactly(new BigDecimal("100.00"));
  }

  private static int rows(String table, UUID caseId) throws SQLException {
    String sql = "select count(*) from " + table + " where case_id = ?";
    try (Connection connection = TestDatabase.asSuperuser().getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, caseId);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private <T> List<T> told(EventType<T> type, String key, int number) {
    List<CloudEvent> events =
        await()
            .atMost(Duration.ofSeconds(60))
            .ignoreExceptions()
            .until(() -> topics.of(type, key), found -> found.size() == number);
    EventSchema schema = EventSchema.of(type);
    assertThat(events).allSatisfy(event -> assertThat(schema.faults(event.data())).isEmpty());
    return events.stream().map(event -> event.dataAs(type.payload())).toList();
  }
}
