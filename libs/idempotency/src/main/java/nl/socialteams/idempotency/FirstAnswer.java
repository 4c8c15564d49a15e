// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.idempotency;

/**
 * The answer that a key was given first.
 *
 * @param fingerprint keyed hash of the body it was given to
 * @param location the {@code Location} header, or null
 * @param tag the {@code ETag} header, or null
 * @param body JSON, or null
 */
record FirstAnswer(String fingerprint, int status, String location, String tag, String body) {}
