// SPDX-License-Identifier: EUPL-1.2
/**
 * Who works in which team, as area-service tells it (A7, G3): this service's own copy, by sign-in
 * and never by name. Who may see which file follows from it, on the day itself.
 */
package nl.socialteams.cases.teammembership;
