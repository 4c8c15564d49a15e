// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.calls;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.socialteams.systemtests.contract.Contract;
import nl.socialteams.systemtests.contract.document.Operation;

/**
 * What the rules ask money from, since each of them asks for some on every operation: a budget that
 * does not run out and has no ceilings, so that those of the demonstration stay as they are.
 */
final class AmpleBudget {
  private static final String BUDGETS = "/budget/v1/budgets";

  private AmpleBudget() {}

  /** Where the document knows budgets. */
  static Optional<String> granted() {
    return Once.GRANTED;
  }

  private static String grant(Operation creation) {
    ObjectNode wanted = Bodies.of(creation);
    wanted.put("sourceOfFunds", "Ruim voor iedere regel");
    wanted.put("amount", "900000000.00");
    return Existing.post(creation, BUDGETS, wanted.toString())
        .assertStatus(201)
        .json()
        .get("budgetId")
        .asText();
  }

  private static final class Once {
    static final Optional<String> GRANTED =
        Contract.document().operation("POST", BUDGETS).map(AmpleBudget::grant);
  }
}
