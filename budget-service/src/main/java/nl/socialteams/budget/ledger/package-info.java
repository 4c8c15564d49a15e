/**
 * The ledger (grootboek, B3): every movement of money is one immutable double entry between
 * accounts of a budget, written by the same statement that changes the budget's balances. What
 * holds is held by the database: no balance below nothing, amount = available + reserved + spent,
 * each entry following from the one before, and the budget's row equal to its last entry.
 */
package nl.socialteams.budget.ledger;
