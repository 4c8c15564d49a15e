/**
 * Ceilings (plafonds, B1): what may be asked from a budget at most by one team, for one household
 * or in one expenditure; valid from a day. Counted and held in the statement that moves the money.
 */
package nl.socialteams.budget.ceiling;
