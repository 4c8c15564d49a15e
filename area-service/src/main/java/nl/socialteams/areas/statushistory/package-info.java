// SPDX-License-Identifier: EUPL-1.2
/**
 * The statuses that something went through: each with the day from which it was true and the moment
 * from which that was known, so that a report can be made as it was known then (A10, R7).
 */
package nl.socialteams.areas.statushistory;
