// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import java.util.List;

import nl.socialteams.cloudevents.EventType;
import nl.socialteams.cloudevents.GoldenExample;

/** The golden examples of this contract, for the tests of whoever publishes or reads it. */
public final class BudgetExamples {

  public static final GoldenExample BUDGET_2017 = load(BudgetEvents.BUDGET_CHANGED, "budget-2017");

  public static final GoldenExample PAID_EXPENDITURE =
      load(BudgetEvents.EXPENDITURE_CHANGED, "expenditure-paid");

  public static final GoldenExample COLLECTIVE_EXPENDITURE =
      load(BudgetEvents.EXPENDITURE_CHANGED, "expenditure-collective");

  public static final GoldenExample RETURN_OF_WORK_KEPT =
      load(BudgetEvents.RETURN_CHANGED, "return-work-kept");

  public static final GoldenExample COMPARISON_OF_TOOLS =
      load(BudgetEvents.SCHEME_COMPARISON_RECORDED, "scheme-comparison-tools");

  public static final GoldenExample SUBSIDY_OF_TRAJEKT =
      load(BudgetEvents.SUBSIDY_CHANGED, "subsidy-information-and-advice");

  public static final GoldenExample PROGRAMME_COST_2014 =
      load(BudgetEvents.PROGRAMME_COST_CHANGED, "programme-cost-2014");

  private BudgetExamples() {}

  public static List<GoldenExample> all() {
    return List.of(
        BUDGET_2017,
        PAID_EXPENDITURE,
        COLLECTIVE_EXPENDITURE,
        RETURN_OF_WORK_KEPT,
        COMPARISON_OF_TOOLS,
        SUBSIDY_OF_TRAJEKT,
        PROGRAMME_COST_2014);
  }

  private static GoldenExample load(EventType<?> type, String name) {
    return GoldenExample.load(type, BudgetExamples.class, "/examples/budget/" + name + ".json");
  }
}
