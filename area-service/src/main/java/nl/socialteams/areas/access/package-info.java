/** The roles and scopes that area-service knows. */
package nl.socialteams.areas.access;
