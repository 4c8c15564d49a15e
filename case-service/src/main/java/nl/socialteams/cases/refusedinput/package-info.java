// SPDX-License-Identifier: EUPL-1.2
/**
 * What was refused of what clients sent (R11): counted by client, field and reason for the reports
 * of data quality, never with the value. Counts are kept in memory for some seconds, so that a
 * program that sends nonsense costs no more than one that does not.
 */
package nl.socialteams.cases.refusedinput;
