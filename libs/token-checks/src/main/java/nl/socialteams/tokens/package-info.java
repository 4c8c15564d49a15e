/** What a token has to be besides signed, in time, and for us: asked for by a known client. */
package nl.socialteams.tokens;
