// SPDX-License-Identifier: EUPL-1.2
/**
 * The journal for the financial administration (journaal): every movement of a period as a debit
 * and a credit, in a CSV file that balances, added up from the same ledger.
 */
package nl.socialteams.budget.journal;
