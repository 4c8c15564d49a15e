/** Who the clients are (R2): gender, age class and living unit, never more than one at a time. */
package nl.socialteams.reporting.clientcharacteristics;
