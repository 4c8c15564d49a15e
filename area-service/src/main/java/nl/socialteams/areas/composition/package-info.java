/**
 * Who works in a team and on what terms, from a day on: professional or volunteer, discipline,
 * hours, mother organisation, seconded or networked, and who steers. Terms stand on two time axes
 * and nothing is overwritten (A7).
 */
package nl.socialteams.areas.composition;
