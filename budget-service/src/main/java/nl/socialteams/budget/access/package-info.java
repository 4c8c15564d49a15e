/** The rights that operations of budget-service ask for. */
package nl.socialteams.budget.access;
