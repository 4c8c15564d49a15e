/**
 * The reconciliation (aansluiting, B3) that always runs: every budget is added up from its entries,
 * ceilings from what was asked, and expenditures held against what was booked for them. Says when
 * it last passed, and what it found.
 */
package nl.socialteams.budget.reconciliation;
