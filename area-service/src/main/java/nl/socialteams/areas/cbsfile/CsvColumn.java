// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

/**
 * A column of a file.
 *
 * @param name as the file writes it
 * @param at from 0
 */
public record CsvColumn(String name, int at) {}
