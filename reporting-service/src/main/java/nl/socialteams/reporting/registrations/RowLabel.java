// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.registrations;

/**
 * The name of a row.
 *
 * @param always whether the row is shown without anything to count in it
 */
record RowLabel(String key, String label, boolean always) {}
