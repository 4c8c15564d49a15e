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

  private BudgetEvents() {}

  public static List<EventType<?>> all() {
    return List.of(BUDGET_CHANGED, EXPENDITURE_CHANGED);
  }

  private static <T> EventType<T> event(String name, String topic, Class<T> payload) {
    URI schema = URI.create("urn:socialteams:schema:budget:" + name + ":v1");
    return new EventType<>("nl.socialteams.budget." + name + ".v1", topic, schema, payload);
  }
}
