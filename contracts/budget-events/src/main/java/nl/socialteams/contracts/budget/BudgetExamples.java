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

  private BudgetExamples() {}

  public static List<GoldenExample> all() {
    return List.of(BUDGET_2017, PAID_EXPENDITURE, COLLECTIVE_EXPENDITURE);
  }

  private static GoldenExample load(EventType<?> type, String name) {
    return GoldenExample.load(type, BudgetExamples.class, "/examples/budget/" + name + ".json");
  }
}
