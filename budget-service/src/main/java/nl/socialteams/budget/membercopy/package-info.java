// SPDX-License-Identifier: EUPL-1.2
/**
 * Who works in which team today, as area-service tells it (G3): this service's own copy, by sign-in
 * and never by name. Who reads the words about an expenditure follows from it.
 */
package nl.socialteams.budget.membercopy;
