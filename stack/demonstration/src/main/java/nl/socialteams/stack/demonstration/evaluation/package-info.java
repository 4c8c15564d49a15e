// SPDX-License-Identifier: EUPL-1.2
/**
 * The evaluation of January 2015 beside what the public reports tell of the demonstration, line by
 * line. Figures are those printed in the evaluation and in the council's documents of 2017 and
 * 2021.
 */
package nl.socialteams.stack.demonstration.evaluation;
