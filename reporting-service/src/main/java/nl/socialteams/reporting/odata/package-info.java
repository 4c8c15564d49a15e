/**
 * The tables as OData v4 (R14), by the conventions of OData: an entity set for each table, with the
 * protected figures of every closed period along the fixed groupings. It stands outside the OpenAPI
 * document.
 */
package nl.socialteams.reporting.odata;
