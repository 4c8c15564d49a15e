// SPDX-License-Identifier: EUPL-1.2
/**
 * The Wijk- en Buurtkaart, as CBS publishes it for a year (A1): outlines of neighbourhoods in
 * GeoJSON, read feature by feature, checked and brought to longitude and latitude.
 */
package nl.socialteams.areas.outlinefile;
