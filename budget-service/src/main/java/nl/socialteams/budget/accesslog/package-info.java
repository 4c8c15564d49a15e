// SPDX-License-Identifier: EUPL-1.2
/**
 * Who saw or changed what about payees, and what was written about expenditures (G5), for the
 * privacy officer, and whether the log is as it was written.
 */
package nl.socialteams.budget.accesslog;
