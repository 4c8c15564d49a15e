// SPDX-License-Identifier: EUPL-1.2
/**
 * Passing a request on to the service behind its path and the answer back, as streams: neither body
 * is ever held whole. A service that is away or slow becomes a problem the caller can read.
 */
package nl.socialteams.gateway.forwarding;
