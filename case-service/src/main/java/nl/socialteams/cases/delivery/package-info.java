// SPDX-License-Identifier: EUPL-1.2
/**
 * Delivery (aanlevering) by partner systems, so that nobody registers twice: a stream of
 * registrations with an answer for each row, and fetching back what was delivered, by own
 * identifier or many at once (C14).
 */
package nl.socialteams.cases.delivery;
