/** Who may ask for which report: rights, and the municipalities that exist for a caller. */
package nl.socialteams.reporting.access;
