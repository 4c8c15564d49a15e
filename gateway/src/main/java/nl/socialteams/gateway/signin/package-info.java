// SPDX-License-Identifier: EUPL-1.2
/**
 * Where people sign in (G1, G2): the addresses of the identity provider that this gateway is
 * configured with. The document names them and the documentation page may call them, so that a call
 * can be tried by whoever has an account.
 */
package nl.socialteams.gateway.signin;
