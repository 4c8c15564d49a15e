/**
 * Expenditures (uitgaven) from a working budget: requested, which reserves at once, then decided,
 * then paid (B2). Each status is kept with when it was true and when it became known.
 */
package nl.socialteams.budget.expenditure;
