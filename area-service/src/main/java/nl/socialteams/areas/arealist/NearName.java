// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.arealist;

/**
 * A name that looks like another.
 *
 * @param likeness from 0 to 1, where 1 is the same
 */
public record NearName(String name, double likeness) {}
