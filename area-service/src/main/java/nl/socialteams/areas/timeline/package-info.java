/**
 * When something was true and when it was known: what no longer holds is superseded, and what holds
 * instead is added beside it.
 */
package nl.socialteams.areas.timeline;
