// SPDX-License-Identifier: EUPL-1.2
/**
 * What was spent in a period, for every figure about it (B4, B5, B6): an expenditure counts in the
 * period in which it was asked for, by the days of Europe/Amsterdam, with the money that the ledger
 * moved for it as it was known at a moment.
 */
package nl.socialteams.budget.spent;
