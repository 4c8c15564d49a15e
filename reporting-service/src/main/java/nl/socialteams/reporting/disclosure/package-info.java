/**
 * Disclosure control (R15): small counts of persons and cases are suppressed, with the others that
 * would give them away, in closed periods over a fixed set of dimensions. Everything else is for
 * those who may see unsuppressed figures, and is written down.
 */
package nl.socialteams.reporting.disclosure;
