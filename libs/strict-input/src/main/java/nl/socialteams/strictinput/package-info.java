/**
 * Strict reading of requests: what is not documented is refused, so that a typing error never
 * widens a result, and every fault of a body is found at once instead of only the first.
 */
package nl.socialteams.strictinput;
