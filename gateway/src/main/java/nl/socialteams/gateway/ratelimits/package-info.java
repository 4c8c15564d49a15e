// SPDX-License-Identifier: EUPL-1.2
/**
 * How many requests a client may make (G7), so that one program that runs wild does not take the
 * service from all others. Every answer says what is left, so that a decent program never meets the
 * refusal.
 */
package nl.socialteams.gateway.ratelimits;
