// SPDX-License-Identifier: EUPL-1.2
/**
 * The business case (zakelijke onderbouwing): what the former and the current arrangement of a
 * case, of the cases of a team, or of all cases cost in a period, from tariffs. Where no cost is
 * known the amount is absent with its reason and counted, never estimated (B9).
 */
package nl.socialteams.budget.supportcosts;
