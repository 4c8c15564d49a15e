// SPDX-License-Identifier: EUPL-1.2
/**
 * Which web pages may call the services from a browser (CORS). Only listed origins may; the OpenAPI
 * documents are open to every page, since they hold nothing but documentation.
 */
package nl.socialteams.gateway.origins;
