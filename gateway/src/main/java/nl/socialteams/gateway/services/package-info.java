// SPDX-License-Identifier: EUPL-1.2
/** The services behind the gateway, and where they are. */
package nl.socialteams.gateway.services;
