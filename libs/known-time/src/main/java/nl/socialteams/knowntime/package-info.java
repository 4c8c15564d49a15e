/**
 * When a fact became known, beside when it was true. It is now, unless an import of history asserts
 * an earlier moment, which is marked as asserted for ever.
 */
package nl.socialteams.knowntime;
