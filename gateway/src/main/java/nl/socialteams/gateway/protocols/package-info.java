// SPDX-License-Identifier: EUPL-1.2
/** Which versions of HTTP are spoken. */
package nl.socialteams.gateway.protocols;
