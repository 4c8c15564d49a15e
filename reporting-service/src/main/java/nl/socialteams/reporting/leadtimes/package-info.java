/**
 * How long it takes (R12): from registration to the plan and to closing, median and 90th
 * percentile.
 */
package nl.socialteams.reporting.leadtimes;
