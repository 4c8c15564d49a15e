// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadestep;

/**
 * What a step is, and what came of it; lies sealed in the database.
 *
 * @param came null until it is over
 */
record StepWords(String step, String came) {}
