/**
 * Organisations (organisaties) that team members come from, and how the municipality funds each
 * from a day on: subsidy, service agreement, municipal department, volunteers (A7).
 */
package nl.socialteams.areas.organisation;
