// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.keptout;

/**
 * Why somebody is kept out, in words; lies sealed in the database.
 *
 * @param endReason null while it lasts
 */
record ExclusionReason(String reason, String endReason) {}
