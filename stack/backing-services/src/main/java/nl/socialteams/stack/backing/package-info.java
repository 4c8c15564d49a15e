/**
 * What the services stand on, on one machine and without containers: a real PostgreSQL, a real
 * Kafka broker and the embedded identity provider, each a process of its own that listens on the
 * loopback address only. The launcher runs them durably on data that stay; the tests run them fast
 * on data that are thrown away ({@link nl.socialteams.stack.backing.BackboneProcess}).
 */
package nl.socialteams.stack.backing;
