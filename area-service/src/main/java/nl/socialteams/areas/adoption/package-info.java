/**
 * The adoption (vaststelling) of a decision (A4): all its changes at once, or none; in force on its
 * day.
 */
package nl.socialteams.areas.adoption;
