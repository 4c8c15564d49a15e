// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.anotherworker;

/**
 * What was said of a request; lies sealed in the database.
 *
 * @param answer null unless it was declined
 */
record WorkerChangeWords(String reason, String answer) {}
