// SPDX-License-Identifier: EUPL-1.2
/**
 * Counts of the neighbourhood exchange over a period, without persons: requests, matches, open
 * offers, collective activities, as they were known at any moment (A10).
 */
package nl.socialteams.areas.exchangecounts;
