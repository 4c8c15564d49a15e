// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.danger;

/**
 * What was seen and what was done; lies sealed in the database.
 *
 * @param done null until there is a response
 */
record DangerWords(String seen, String done) {}
