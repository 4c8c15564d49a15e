// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.postcode;

/**
 * A neighbourhood in which addresses of a postcode lie.
 *
 * @param year of the table that says so
 * @param hasNumber whether the house number that was asked for is one of them
 */
public record PostcodeFinding(String neighbourhood, int year, boolean hasNumber) {}
