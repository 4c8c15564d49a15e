// SPDX-License-Identifier: EUPL-1.2
/**
 * Events leave a service by way of a table: {@link nl.socialteams.outbox.Outbox} writes them in the
 * business transaction, and the {@link nl.socialteams.outbox.Relay} brings them to Kafka
 * afterwards, at least once, in order per key, whatever dies in between.
 */
package nl.socialteams.outbox;
