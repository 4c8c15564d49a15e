/**
 * Facts from events. A projection is a numbered copy of everything the topics tell, kept by one
 * small {@link nl.socialteams.reporting.projection.FactTable} per topic; the highest version of an
 * aggregate wins, so neither order nor repetition matters. One projection is active: reports read
 * that, and {@link nl.socialteams.reporting.projection.ProjectionFeed} keeps it up to date.
 */
package nl.socialteams.reporting.projection;
