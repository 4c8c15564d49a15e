// SPDX-License-Identifier: EUPL-1.2
/**
 * How large a request may be and how its address must be written. What is over is refused here, so
 * that no service has to read it.
 */
package nl.socialteams.gateway.limits;
