/**
 * One PostgreSQL database per service: migrated by Flyway before the first request, validated by
 * Hibernate, and with a word for every constraint that a race may run into.
 */
package nl.socialteams.database;
