// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

/**
 * A change that cannot be.
 *
 * @param pointer JSON pointer into the paper
 * @param team by name
 */
public record ImpossibleChange(String pointer, ImpossibleReason reason, String team) {}
