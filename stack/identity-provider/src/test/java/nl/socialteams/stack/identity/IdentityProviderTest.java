// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("G2")
class IdentityProviderTest {
  private static MockOAuth2Server server;

  @BeforeAll
  static void start() throws IOException {
    server = IdentityProvider.start(0);
  }

  @AfterAll
  static void stop() {
    server.shutdown();
  }

  @Test
  void tells_the_roles_the_municipalities_and_for_whom_the_token_is() throws Exception {
    JWTClaimsSet claims = claimsOf("team-member");
    assertThat(claims.getStringListClaim("roles")).containsExactly("team-member");
    assertThat(claims.getStringListClaim("municipalities")).containsExactly("GM0935", "GM0794");
    assertThat(claims.getAudience()).containsExactly("social-teams");
  }

  @Test
  void gives_a_partner_its_scopes_in_one_municipality_and_in_one_to_try_in() throws Exception {
    JWTClaimsSet claims = claimsOf("partner");
    assertThat(claims.getStringClaim("scope"))
        .isEqualTo(
            "areas:read cases:register cases:read referrals:receive deployment:report"
                + " test-municipality:use");
    assertThat(claims.getStringListClaim("municipalities")).containsExactly("GM0935", "GM9999");
  }

  @Test
  void lets_only_the_loader_say_when_something_became_known() throws Exception {
    assertThat(claimsOf("demonstration").getStringClaim("scope"))
        .isEqualTo("import:history test-municipality:use");
    assertThat(claimsOf("area-administrator").getStringClaim("scope")).isEmpty();
  }

  @Test
  void knows_the_same_subject_each_time_and_another_for_each_client() throws Exception {
    assertThat(claimsOf("bi-reader").getSubject()).isEqualTo(claimsOf("bi-reader").getSubject());
    assertThat(claimsOf("bi-reader").getSubject()).isNotEqualTo(claimsOf("partner").getSubject());
  }

  @Test
  void can_give_a_token_that_is_expired() throws Exception {
    assertThat(claimsOf("expired").getExpirationTime()).isBefore(Date.from(Instant.now()));
  }

  @Test
  void allows_somebody_unknown_nothing() throws Exception {
    JWTClaimsSet claims = claimsOf("somebody");
    assertThat(claims.getStringListClaim("roles")).isEqualTo(List.of());
    assertThat(claims.getStringListClaim("municipalities")).isEqualTo(List.of());
  }

  private static JWTClaimsSet claimsOf(String client)
      throws IOException, InterruptedException, ParseException {
    String form = "grant_type=client_credentials&client_secret=none&client_id=" + client;
    URI address = server.tokenEndpointUrl(RoleTokens.ISSUER).uri();
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      String body = http.send(request, BodyHandlers.ofString()).body();
      String token = JSONObjectUtils.getString(JSONObjectUtils.parse(body), "access_token");
      return SignedJWT.parse(token).getJWTClaimsSet();
    }
  }
}
