// SPDX-License-Identifier: EUPL-1.2
/**
 * Which team serves an address on a day, one by one or thousands in one stream (A6). Addresses of
 * residents travel in bodies, never in the address of a call.
 */
package nl.socialteams.areas.teamlookup;
