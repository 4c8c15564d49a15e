// SPDX-License-Identifier: EUPL-1.2
/**
 * Tells PostgreSQL who calls, at the beginning of each transaction and for that transaction only,
 * so that the policies of the tables decide which rows there are (G3). It is the second layer: the
 * service's own policies decide first, and what they forget is not there.
 */
package nl.socialteams.rowsecurity;
