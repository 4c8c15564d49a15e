/**
 * Which team serves an area, when that was true and when it was known (A3). History is never
 * overwritten: what no longer holds gets an end of its being known, and what holds instead is
 * added.
 */
package nl.socialteams.areas.assignment;
