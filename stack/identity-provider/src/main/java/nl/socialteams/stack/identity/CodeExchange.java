// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.identity;

import java.util.Map;
import java.util.Optional;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import no.nav.security.mock.oauth2.extensions.HttpUrlExtensionsKt;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.HttpUrl;

import nl.socialteams.stack.identity.Codes.SignedIn;

/** Gives a token for a code, to the page that asked for the code and can prove it. */
final class CodeExchange implements Route {
  private static final String PATH = "/" + RoleTokens.ISSUER + "/token";

  private final Codes codes;
  private final OAuth2TokenProvider tokens;

  CodeExchange(Codes codes, OAuth2TokenProvider tokens) {
    this.codes = codes;
    this.tokens = tokens;
  }

  /** Other grants are answered by the server itself. */
  @Override
  public boolean match(OAuth2HttpRequest request) {
    return request.getMethod().equals("POST")
        && request.getUrl().encodedPath().equals(PATH)
        && "authorization_code".equals(request.getFormParameters().get("grant_type"));
  }

  @Override
  public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
    Map<String, String> form = request.getFormParameters().getMap();
    Optional<SignedIn> signedIn =
        codes.take(form.get("code")).filter(taken -> belongs(form, taken.question()));
    String origin = request.getHeaders().get("Origin");
    return signedIn
        .map(taken -> Answers.json(200, tokens(request, taken), origin))
        .orElseGet(() -> Answers.json(400, Map.of("error", "invalid_grant"), origin));
  }

  private static boolean belongs(Map<String, String> form, Question question) {
    return question.client().equals(form.get("client_id"))
        && question.redirect().equals(form.get("redirect_uri"))
        && proves(form.get("code_verifier"), question.challenge());
  }

  private static boolean proves(String verifier, String challenge) {
    try {
      return verifier != null
          && CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier))
              .equals(CodeChallenge.parse(challenge));
    } catch (IllegalArgumentException | ParseException malformed) {
      return false;
    }
  }

  private Map<String, Object> tokens(OAuth2HttpRequest request, SignedIn signedIn) {
    String nonce = signedIn.question().nonce();
    TokenRequest asked = request.asNimbusTokenRequest();
    HttpUrl issuer = HttpUrlExtensionsKt.toIssuerUrl(request.getUrl());
    PersonTokens claims = new PersonTokens(signedIn.person());
    return Map.of(
        "token_type",
        "Bearer",
        "expires_in",
        claims.tokenExpiry(),
        "access_token",
        tokens.accessToken(asked, issuer, claims, nonce).serialize(),
        "id_token",
        tokens.idToken(asked, issuer, claims, nonce).serialize());
  }
}
