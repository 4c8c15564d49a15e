// SPDX-License-Identifier: EUPL-1.2
/**
 * The one address of the suite. The gateway lets requests through to the service that owns their
 * path, refuses early what no service would accept (no token, too large, unknown address), gives
 * every answer the same headers, and serves the document that describes all services together. It
 * knows no business rule: every service checks tokens and input again by itself.
 */
package nl.socialteams.gateway;
