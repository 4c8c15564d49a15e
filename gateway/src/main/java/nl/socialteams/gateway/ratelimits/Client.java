// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.ratelimits;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whose requests are counted together: one person in one program, or one partner's system.
 *
 * @param id the client that asked for the token ({@code azp}); empty where it does not say
 * @param subject whom the token is about
 */
record Client(String issuer, String id, String subject) {

  static Client of(SecurityIdentity identity) {
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      return new Client(token.getIssuer(), idIn(token), token.getSubject());
    }
    return new Client("", "", identity.getPrincipal().getName());
  }

  private static String idIn(JsonWebToken token) {
    String askedBy = token.getClaim("azp");
    String other = token.getClaim("client_id");
    return askedBy != null ? askedBy : other != null ? other : "";
  }
}
