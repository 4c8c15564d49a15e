// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

/**
 * How many rows of a file were read so far, and what became of them.
 *
 * @param elsewhere of municipalities that the import is not for
 */
record ImportCounts(long read, long accepted, long elsewhere, long refused) {}
