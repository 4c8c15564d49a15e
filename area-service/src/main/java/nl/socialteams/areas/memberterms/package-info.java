/**
 * On what terms somebody works in a team (A7): professional or volunteer, function, discipline,
 * hours or FTE, mother organisation, seconded or networked, and who steers.
 */
package nl.socialteams.areas.memberterms;
