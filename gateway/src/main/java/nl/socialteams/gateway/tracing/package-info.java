// SPDX-License-Identifier: EUPL-1.2
/**
 * Makes a request findable: one request id that is answered to the caller and passed on, and the
 * W3C trace context that ties what the services log to one call.
 */
package nl.socialteams.gateway.tracing;
