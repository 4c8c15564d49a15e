/**
 * How many cases run in an area (A4), so that the check of a decision can tell how many would
 * change team. The copy is fed by the events of case-service and holds nothing about anybody.
 */
package nl.socialteams.areas.runningcase;
