// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.identity;

import java.util.List;
import java.util.Map;

import com.nimbusds.oauth2.sdk.TokenRequest;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/** What the token of a person says who signed in on the website. */
record PersonTokens(Client person) implements OAuth2TokenCallback {

  @Override
  public String issuerId() {
    return RoleTokens.ISSUER;
  }

  @Override
  public String subject(TokenRequest request) {
    return person.subject();
  }

  @Override
  public String typeHeader(TokenRequest request) {
    return "JWT";
  }

  @Override
  public List<String> audience(TokenRequest request) {
    return List.of(RoleTokens.AUDIENCE);
  }

  @Override
  public Map<String, Object> addClaims(TokenRequest request) {
    return person.claims(Website.ID);
  }

  @Override
  public long tokenExpiry() {
    return person.lifetime().toSeconds();
  }
}
