// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.teammapping;

/** Something of a neighbourhood is known now that was not before, such as whose it is. */
public record NeighbourhoodTold(String code) {}
