// SPDX-License-Identifier: EUPL-1.2
/**
 * Cases (casussen): what a team does about a registration, from its opening to its closing, listed
 * by team; and the events that tell other services of a registration and its case.
 */
package nl.socialteams.cases.casefile;
