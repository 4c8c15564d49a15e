// SPDX-License-Identifier: EUPL-1.2
/**
 * A named person as director of a household (regie, C3): proposed, director from when that person
 * accepts, until released, replaced, or gone from the team. In all other cases the function of the
 * team's coordinator directs, so that no running case is ever without, nor with two.
 */
package nl.socialteams.cases.directorship;
