/**
 * When a fact became known, beside when it was true. It is now, unless an import of history asserts
 * an earlier moment, which is marked as asserted for ever. What no longer holds is superseded, and
 * what holds instead is added beside it; a history of statuses is only added to. Days are those of
 * the municipality, whatever the servers' time zone.
 */
package nl.socialteams.knowntime;
