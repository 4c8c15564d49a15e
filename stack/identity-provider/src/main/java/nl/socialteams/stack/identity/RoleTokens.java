// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.identity;

import java.util.List;
import java.util.Map;

import com.nimbusds.oauth2.sdk.TokenRequest;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/** What a token says: the claims that the services' authorisation reads. */
final class RoleTokens implements OAuth2TokenCallback {
  static final String ISSUER = "social-teams";
  static final String AUDIENCE = "social-teams";

  @Override
  public String issuerId() {
    return ISSUER;
  }

  @Override
  public String subject(TokenRequest request) {
    return client(request).subject();
  }

  @Override
  public String typeHeader(TokenRequest request) {
    return "JWT";
  }

  @Override
  public List<String> audience(TokenRequest request) {
    return List.of(AUDIENCE);
  }

  @Override
  public Map<String, Object> addClaims(TokenRequest request) {
    Client client = client(request);
    return client.claims(client.id());
  }

  @Override
  public long tokenExpiry() {
    return 3600;
  }

  private static Client client(TokenRequest request) {
    return Clients.of(request.getClientAuthentication().getClientID().getValue());
  }
}
