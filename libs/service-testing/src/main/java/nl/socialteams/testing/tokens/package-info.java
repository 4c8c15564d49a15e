/**
 * Whether a service believes the right tokens only: an identity provider of the test's own, tokens
 * as it and as forgers write them, and the checks that every service and the gateway have to pass.
 */
package nl.socialteams.testing.tokens;
