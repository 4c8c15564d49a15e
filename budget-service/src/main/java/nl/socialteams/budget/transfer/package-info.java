/**
 * Transfers (overboekingen, B1) between budgets of a municipality and year: one transaction, an
 * entry in both ledgers. A transfer is those two entries; there is no other record of it.
 */
package nl.socialteams.budget.transfer;
