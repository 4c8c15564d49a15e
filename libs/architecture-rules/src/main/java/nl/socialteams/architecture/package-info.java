/**
 * How the code of a service is built, as rules that its tests check. A rule that finds nothing to
 * check fails: it would protect nothing.
 */
package nl.socialteams.architecture;
