// SPDX-License-Identifier: EUPL-1.2
/**
 * One OpenAPI document for the whole suite, merged from those of the services when the gateway is
 * built, and the page that shows it and lets calls be tried. Equal names with different meaning
 * stop the build, because clients generated from the document would mix them up.
 */
package nl.socialteams.gateway.documents;
