// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.idempotency;

/**
 * What a first answer told, as it lies sealed.
 *
 * @param json null where it told nothing
 */
record KeptBody(String json) {}
