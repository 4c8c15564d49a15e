/**
 * The working budget (R8): what was asked for, by purpose, problem prevented and life domain, and
 * how long a decision took.
 */
package nl.socialteams.reporting.workingbudget;
