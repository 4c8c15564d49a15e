/**
 * The end of a year (jaarafsluiting, B8): a budget is closed and never opened again. What is left
 * is carried over or released; open reservations go on in the successor.
 */
package nl.socialteams.budget.yearend;
