// SPDX-License-Identifier: EUPL-1.2
/**
 * The catalogue of events as an AsyncAPI document (G1), written when the gateway is built from the
 * contracts that the services publish by, so that it cannot tell of other events than there are.
 */
package nl.socialteams.gateway.events;
