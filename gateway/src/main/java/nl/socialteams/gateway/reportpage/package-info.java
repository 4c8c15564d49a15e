// SPDX-License-Identifier: EUPL-1.2
/**
 * The report page (R17): pictures of what reporting-service and area-service answer to the person
 * who signed in on it. What is served here are files; the pictures are made in the browser.
 */
package nl.socialteams.gateway.reportpage;
