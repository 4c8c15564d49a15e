/**
 * All tables over HTTP (R13, R14): each with its population, method, completeness, code lists and
 * the moment up to which events count, as JSON or as CSV.
 */
package nl.socialteams.reporting.tables;
