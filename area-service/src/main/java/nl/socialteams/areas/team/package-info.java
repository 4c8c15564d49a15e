/**
 * Social teams (sociale teams) from their founding to their end, and where they can be found (A2).
 */
package nl.socialteams.areas.team;
