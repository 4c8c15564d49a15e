// SPDX-License-Identifier: EUPL-1.2
/**
 * What area-service tells the others: municipalities, neighbourhoods with the history of their
 * assignments, teams and who works in them, organisations and what they deliver, and code lists.
 * Each event carries the whole state of its aggregate.
 */
package nl.socialteams.contracts.area;
