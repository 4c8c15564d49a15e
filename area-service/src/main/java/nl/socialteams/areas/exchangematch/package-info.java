// SPDX-License-Identifier: EUPL-1.2
/**
 * Matching on reciprocity (wederkerigheid): the service proposes which request and offer fit, and
 * why; a professional accepts or declines. A match takes one request and one offer once, which the
 * database refuses to break (A10).
 */
package nl.socialteams.areas.exchangematch;
