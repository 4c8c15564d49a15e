/**
 * How code lists change: a list is recorded, a version of it drafted, and published from a day on,
 * which ends the version before it. What is published stays as it is (A11).
 */
package nl.socialteams.areas.codelistdraft;
