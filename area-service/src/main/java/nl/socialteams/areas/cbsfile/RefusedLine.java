// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

/**
 * A line that was not taken over.
 *
 * @param line in the file, from 1; in GeoJSON the number of the feature
 * @param column as the file names it; empty where the whole line is meant
 * @param code of the fault, a key of the catalogue of problems
 */
public record RefusedLine(long line, String column, String code) {}
