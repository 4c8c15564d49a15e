/** Working budgets (werkbudgetten): one per municipality, year and source of funds (B1). */
package nl.socialteams.budget.workingbudget;
