/**
 * What a service's tests stand on: a real PostgreSQL, a real Kafka broker and tokens of a real
 * identity provider. {@link nl.socialteams.testing.ServiceTest} gives a test class the running
 * service with a database and topics of its own; {@link nl.socialteams.testing.Tokens} gives it
 * callers. One backbone serves all modules of a run ({@code ./dev test}); without it the first test
 * starts one.
 */
package nl.socialteams.testing;
