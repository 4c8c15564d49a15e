/**
 * Writing twice is safe: an operation marked {@link nl.socialteams.idempotency.Idempotent} answers
 * a repeated {@code Idempotency-Key} with its first answer. Key and answer are kept in the same
 * transaction as the effect, so that there is never one without the other.
 */
package nl.socialteams.idempotency;
