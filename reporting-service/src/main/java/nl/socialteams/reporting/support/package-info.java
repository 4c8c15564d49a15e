/**
 * Support (R4): life domain by ring, what was there beside what came, by version of the life
 * domains.
 */
package nl.socialteams.reporting.support;
