// SPDX-License-Identifier: EUPL-1.2
/**
 * What budget-service tells the others: working budgets and the expenditures from them, without a
 * payee. Money is euros with two decimals, in JSON a string. Each event carries the whole state.
 */
package nl.socialteams.contracts.budget;
