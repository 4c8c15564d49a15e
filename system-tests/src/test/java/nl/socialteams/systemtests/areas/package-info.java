// SPDX-License-Identifier: EUPL-1.2
/**
 * What area-service does for its users, requirement by requirement, through the gateway (A1-A11).
 */
package nl.socialteams.systemtests.areas;
