/**
 * Neighbourhoods (buurten) as CBS lists them per year, and the named parts that CBS does not know
 * (A1).
 */
package nl.socialteams.areas.neighbourhood;
