/**
 * How many cases run in an area (A4), so that the check of a decision can tell how many would
 * change team. The copy is fed by the events of case-service and holds nothing about anybody. A
 * case that was destroyed there is forgotten here too, with what refers to it (G5).
 */
package nl.socialteams.areas.runningcase;
