// SPDX-License-Identifier: EUPL-1.2
/**
 * What area-service tells the others: municipalities, neighbourhoods with the history of their
 * assignments, and teams. Each event carries the whole state of its aggregate.
 */
package nl.socialteams.contracts.area;
