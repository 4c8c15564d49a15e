// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.rowstreams;

/**
 * A row that could be read.
 *
 * @param number counted from 1, empty lines too
 * @param told what it tells, right in form
 */
public record NumberedRow<T>(long number, T told) {}
