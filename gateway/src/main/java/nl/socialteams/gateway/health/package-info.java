// SPDX-License-Identifier: EUPL-1.2
/** Whether the gateway works, and which of the services behind it are away. */
package nl.socialteams.gateway.health;
