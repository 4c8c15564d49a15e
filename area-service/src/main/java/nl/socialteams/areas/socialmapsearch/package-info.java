// SPDX-License-Identifier: EUPL-1.2
/**
 * Searches the social map (sociale kaart): by life domain, neighbourhood, kind, indication, opening
 * hours, words, and the distance from a point (A9).
 */
package nl.socialteams.areas.socialmapsearch;
