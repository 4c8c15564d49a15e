// SPDX-License-Identifier: EUPL-1.2
/**
 * Personal data at rest: what is known of a person is sealed as one whole, bound to that person's
 * row, so that the database alone tells nothing and a seal moved to another row does not open.
 */
package nl.socialteams.sealing;
