/**
 * Who works in a team from a day on, on the terms of the package beside this one, and who is
 * absent. Terms stand on two time axes and nothing is overwritten (A7).
 */
package nl.socialteams.areas.composition;
