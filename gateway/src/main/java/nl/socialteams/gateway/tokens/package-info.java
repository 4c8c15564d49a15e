// SPDX-License-Identifier: EUPL-1.2
/**
 * The first look at a caller's token: is there one, from our identity provider, meant for us, and
 * still valid? What the caller may do with it is for the service to say.
 */
package nl.socialteams.gateway.tokens;
