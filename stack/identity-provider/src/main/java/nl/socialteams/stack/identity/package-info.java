/**
 * The embedded identity provider: an OpenID Connect provider that knows the roles of the suite and
 * gives a token to whoever asks: to systems by client credentials, to people on the website by
 * authorisation code with proof key. It checks no secret and no password, and its signing key is
 * published with the library that it is made of. It therefore listens on the loopback address only,
 * and is for trying the suite and for its tests.
 */
package nl.socialteams.stack.identity;
