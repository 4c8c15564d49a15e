// SPDX-License-Identifier: EUPL-1.2
/**
 * Which addresses lie in a part of a neighbourhood that CBS does not know (A6). Where the part is
 * what a team depends on and its addresses are known, they decide; where not, nobody guesses.
 */
package nl.socialteams.areas.partaddress;
