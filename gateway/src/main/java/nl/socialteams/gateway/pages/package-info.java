// SPDX-License-Identifier: EUPL-1.2
/**
 * Texts beside the documentation page (G1): guides, problem types, events and changes. The
 * project's own Markdown files become pages when the gateway is built, so that both say the same.
 */
package nl.socialteams.gateway.pages;
