/** The roles that budget-service knows. */
package nl.socialteams.budget.access;
