// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

/**
 * How far a projection's build is.
 *
 * @param applied events so far
 * @param remaining offsets to go; fewer events, where topics were compacted
 */
public record BuildProgress(long applied, long remaining) {}
