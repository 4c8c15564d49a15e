/** The documentation page in a real browser: signing in on it, and trying a call. */
package nl.socialteams.systemtests.portal;
