/**
 * What comes into force on its day (A2, A4): decided decisions, and names and ends of teams. Looked
 * for when the service starts and every minute, so that a midnight on which nothing ran is made up
 * for.
 */
package nl.socialteams.areas.inforce;
