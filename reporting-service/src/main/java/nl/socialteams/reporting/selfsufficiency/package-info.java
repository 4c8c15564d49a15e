/**
 * Self-sufficiency (R3): how the scores are distributed over the five levels, by domain and version
 * of the matrix, at the first and the last measurement, and the change between them.
 */
package nl.socialteams.reporting.selfsufficiency;
