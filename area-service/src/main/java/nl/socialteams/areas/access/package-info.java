/** The rights that operations of area-service ask for. */
package nl.socialteams.areas.access;
