/**
 * The catalogue of all tables in DCAT-AP-NL (R14), for the data portals that harvest it and for
 * whoever looks what there is.
 */
package nl.socialteams.reporting.catalogue;
