// SPDX-License-Identifier: EUPL-1.2
/**
 * Registrations outside the system, at the resident's wish: a team and a month, and no other trace
 * of any kind (C2).
 */
package nl.socialteams.cases.outsidesystem;
