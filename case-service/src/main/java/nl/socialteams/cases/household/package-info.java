// SPDX-License-Identifier: EUPL-1.2
/**
 * Households (huishoudens) and who directs their plan: at most one director at any time, refused by
 * the database; until a person accepts, it is the function of the team's coordinator (C3).
 */
package nl.socialteams.cases.household;
