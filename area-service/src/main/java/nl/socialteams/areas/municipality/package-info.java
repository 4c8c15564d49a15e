/**
 * Municipalities (gemeenten) that one installation serves: Maastricht works with its region (A1).
 */
package nl.socialteams.areas.municipality;
