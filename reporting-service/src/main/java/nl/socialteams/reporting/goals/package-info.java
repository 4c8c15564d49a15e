/**
 * Goals (R5) by kind and domain: of the arrangement as a whole, as before July 2014, and of
 * interventions, as since; the two are never added up.
 */
package nl.socialteams.reporting.goals;
