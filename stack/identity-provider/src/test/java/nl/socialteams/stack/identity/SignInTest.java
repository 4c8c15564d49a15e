// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.identity;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Signing in on the website, as a browser does it. */
@Tag("G2")
class SignInTest {
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
  private static final String ORIGIN = "http://localhost:9080";
  private static final String BACK_AT = ORIGIN + "/docs/signed-in";

  private static MockOAuth2Server server;

  private final HttpClient http = HttpClient.newHttpClient();
  private final CodeVerifier verifier = new CodeVerifier();

  @BeforeAll
  static void start() throws IOException {
    server = IdentityProvider.start(0);
  }

  @AfterAll
  static void stop() {
    server.shutdown();
  }

  @Test
  void a_person_gets_the_token_of_their_role() throws Exception {
    HttpResponse<String> answer = exchange(code("budget-holder"), BACK_AT, verifier.getValue());

    JWTClaimsSet claims = claims(answer);
    assertThat(claims.getStringListClaim("roles")).containsExactly("budget-holder");
    assertThat(claims.getStringListClaim("municipalities")).containsExactly("GM0935", "GM0794");
    assertThat(claims.getAudience()).containsExactly("social-teams");
    assertThat(claims.getStringClaim("azp")).isEqualTo("teams-website");
    assertThat(claims.getSubject()).isEqualTo(Clients.of("budget-holder").subject());
    assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly(ORIGIN);
  }

  @Test
  void a_code_is_good_once() throws Exception {
    String code = code("controller");

    assertThat(exchange(code, BACK_AT, verifier.getValue()).statusCode()).isEqualTo(200);
    assertRefused(exchange(code, BACK_AT, verifier.getValue()));
  }

  @Test
  void a_code_is_worth_nothing_without_the_proof_of_who_asked_for_it() throws Exception {
    assertRefused(exchange(code("controller"), BACK_AT, new CodeVerifier().getValue()));
    assertRefused(exchange(code("controller"), BACK_AT, "short"));
    assertRefused(
        exchange(code("controller"), BACK_AT.replace("9080", "9081"), verifier.getValue()));
  }

  @Test
  void nobody_is_sent_to_an_address_that_is_not_registered() throws Exception {
    for (String elsewhere :
        new String[] {
          "http://evil.example/docs/signed-in",
          "http://localhost:9080/docs/signed-in?more",
          "http://localhost:9080/docs",
          "http://localhost@evil.example/docs/signed-in",
          "https://localhost:9080/docs/signed-in",
          "nonsense"
        }) {
      HttpResponse<String> answer = ask("code", elsewhere, "teams-website", proof());
      assertThat(answer.statusCode()).as(elsewhere).isEqualTo(400);
      assertThat(answer.headers().firstValue("Location")).isEmpty();
    }
    assertThat(ask("code", BACK_AT, "partner", proof()).statusCode()).isEqualTo(400);
  }

  @Test
  void who_asks_without_a_proof_or_for_a_token_at_once_is_sent_back_with_the_reason()
      throws Exception {
    assertSentBack(ask("code", BACK_AT, "teams-website", ""), "error=invalid_request");
    assertSentBack(
        ask("code", BACK_AT, "teams-website", "&code_challenge=x&code_challenge_method=plain"),
        "error=invalid_request");
    assertSentBack(
        ask("token", BACK_AT, "teams-website", proof()), "error=unsupported_response_type");
  }

  @Test
  void a_system_cannot_be_chosen_as_a_person() throws Exception {
    assertThat(choose("partner").headers().firstValue("Location")).isEmpty();
    assertThat(choose("nobody").body()).contains("value=\"team-member\"");
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("invalid_grant").doesNotContain("access_token");
  }

  private static void assertSentBack(HttpResponse<String> answer, String reason) {
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .startsWith(BACK_AT)
        .contains(reason, "state=kept");
  }

  private String code(String person) throws Exception {
    Matcher code = CODE.matcher(choose(person).headers().firstValue("Location").orElseThrow());
    assertThat(code.find()).isTrue();
    return code.group(1);
  }

  private HttpResponse<String> choose(String person) throws Exception {
    return send(
        HttpRequest.newBuilder(address("code", BACK_AT, "teams-website", proof()))
            .POST(BodyPublishers.ofString("username=" + person)));
  }

  private HttpResponse<String> ask(String type, String back, String client, String more)
      throws Exception {
    return send(HttpRequest.newBuilder(address(type, back, client, more)));
  }

  private HttpResponse<String> exchange(String code, String back, String proof) throws Exception {
    String form =
        "grant_type=authorization_code&client_id=teams-website&code=%s&redirect_uri=%s&code_verifier=%s"
            .formatted(code, encoded(back), proof);
    return send(
        HttpRequest.newBuilder(server.tokenEndpointUrl(RoleTokens.ISSUER).uri())
            .header("Origin", ORIGIN)
            .POST(BodyPublishers.ofString(form)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(
        request.header("Content-Type", "application/x-www-form-urlencoded").build(),
        BodyHandlers.ofString());
  }

  private static URI address(String type, String back, String client, String more) {
    return URI.create(
        server.authorizationEndpointUrl(RoleTokens.ISSUER)
            + "?scope=openid&state=kept&response_type=%s&client_id=%s&redirect_uri=%s"
                .formatted(type, client, encoded(back))
            + more);
  }

  private String proof() {
    return "&code_challenge_method=S256&code_challenge="
        + CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static JWTClaimsSet claims(HttpResponse<String> answer) throws Exception {
    String token = JSONObjectUtils.getString(JSONObjectUtils.parse(answer.body()), "access_token");
    return SignedJWT.parse(token).getJWTClaimsSet();
  }
}
