// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ledger;

/** Where money of a budget can be. FUNDS is its source, outside the budget. */
public enum Account {
  FUNDS,
  AVAILABLE,
  RESERVED,
  SPENT
}
