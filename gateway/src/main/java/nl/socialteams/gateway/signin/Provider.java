// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.signin;

import java.net.URI;

/**
 * The identity provider, as browsers reach it.
 *
 * @param authorization where a person signs in
 * @param token where a code, or a system's secret, is exchanged for a token
 */
public record Provider(URI authorization, URI token) {

  /** Of the only address that a page has to call. */
  public String origin() {
    return token.getScheme() + "://" + token.getAuthority();
  }
}
