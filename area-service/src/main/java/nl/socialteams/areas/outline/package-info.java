// SPDX-License-Identifier: EUPL-1.2
/**
 * Outlines of neighbourhoods as GeoJSON, with the teams that serve them on a day (A1), by the
 * geospatial module of the API Design Rules: longitude and latitude (CRS84), said in every answer;
 * and which neighbourhood a point lies in.
 */
package nl.socialteams.areas.outline;
