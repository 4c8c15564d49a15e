// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.aftercare;

/**
 * What was said of aftercare; lies sealed in the database.
 *
 * @param outcome null until it was completed
 */
record AftercareWords(String agreement, String outcome) {}
