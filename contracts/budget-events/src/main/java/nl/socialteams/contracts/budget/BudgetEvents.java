// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import java.net.URI;
import java.util.List;

import nl.socialteams.cloudevents.EventType;

/** The events that this contract offers. */
public final class BudgetEvents {

  public static final EventType<BudgetState> BUDGET_CHANGED =
      event("budget-changed", BudgetTopics.BUDGETS, BudgetState.class);

  public static final EventType<ExpenditureState> EXPENDITURE_CHANGED =
      event("expenditure-changed", BudgetTopics.EXPENDITURES, ExpenditureState.class);

  public static final EventType<ReturnState> RETURN_CHANGED =
      event("return-changed", BudgetTopics.RETURNS, ReturnState.class);

  public static final EventType<SchemeComparisonState> SCHEME_COMPARISON_RECORDED =
      event(
          "scheme-comparison-recorded",
          BudgetTopics.SCHEME_COMPARISONS,
          SchemeComparisonState.class);

  public static final EventType<SubsidyState> SUBSIDY_CHANGED =
      event("subsidy-changed", BudgetTopics.SUBSIDIES, SubsidyState.class);

  public static final EventType<ProgrammeCostState> PROGRAMME_COST_CHANGED =
      event("programme-cost-changed", BudgetTopics.PROGRAMME_COSTS, ProgrammeCostState.class);

  private BudgetEvents() {}

  public static List<EventType<?>> all() {
    return List.of(
        BUDGET_CHANGED,
        EXPENDITURE_CHANGED,
        RETURN_CHANGED,
        SCHEME_COMPARISON_RECORDED,
        SUBSIDY_CHANGED,
        PROGRAMME_COST_CHANGED);
  }

  private static <T> EventType<T> event(String name, String topic, Class<T> payload) {
    URI schema = URI.create("urn:socialteams:schema:budget:" + name + ":v1");
    return new EventType<>("nl.socialteams.budget." + name + ".v1", topic, schema, payload);
  }
}
