/**
 * Published tables (R16): frozen, numbered, with a checksum, never changed; a correction is a new
 * edition. They are owned here and stand outside a rebuild.
 */
package nl.socialteams.reporting.editions;
