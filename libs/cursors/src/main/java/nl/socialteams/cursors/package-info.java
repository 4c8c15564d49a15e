/**
 * Lists in pages: a stable order, an opaque cursor that says after which row to go on, and a {@code
 * Link} to the next page. No totals, so that a page costs the same wherever it is.
 */
package nl.socialteams.cursors;
