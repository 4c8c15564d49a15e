// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.access;

import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.tokens.TokenChecks;

/** Without the gateway before it, budget-service believes the same tokens. */
@ServiceTest
class TokenChecksTest extends TokenChecks {
  TokenChecksTest() {
    super("/budget/v1/budgets?municipality=GM0935");
  }
}
