/**
 * Decisions (besluiten, B2) about what others asked for: under a mandate that reaches the amount,
 * by two people above a limit, and never by who asked.
 */
package nl.socialteams.budget.decision;
