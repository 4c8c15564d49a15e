// SPDX-License-Identifier: EUPL-1.2
/**
 * A worker's membership of a team with its terms and absences (A7), as they are known and were
 * known before.
 */
package nl.socialteams.areas.membership;
