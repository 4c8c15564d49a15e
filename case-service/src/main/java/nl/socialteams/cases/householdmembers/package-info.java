// SPDX-License-Identifier: EUPL-1.2
/**
 * Households looked up: who lives in one, and who directs or directed it (C3). One sees the members
 * whose file one sees.
 */
package nl.socialteams.cases.householdmembers;
