/**
 * Mandates (mandaten, B2): who may decide how much, per role and from a day; what may be decided at
 * once because it lies within one's own mandate; above which amount two people have to approve.
 */
package nl.socialteams.budget.mandate;
