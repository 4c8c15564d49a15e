// SPDX-License-Identifier: EUPL-1.2
/**
 * Own identifiers (eigen kenmerken): a partner's system names a registration by its own key, once.
 * The same registration told again gets the same answer; one that contradicts what was told before
 * is refused, with the members that differ (C14).
 */
package nl.socialteams.cases.ownidentifier;
