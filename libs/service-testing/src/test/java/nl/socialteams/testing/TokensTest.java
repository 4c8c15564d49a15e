// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TokensTest {

  @Test
  void name_the_role_the_municipalities_and_the_audience() {
    assertThat(claimsOf("team-member"))
        .contains("\"roles\":[\"team-member\"]")
        .contains("\"municipalities\":[\"GM0935\",\"GM0794\"]")
        .contains("\"aud\":\"social-teams\"");
  }

  @Test
  void give_a_partner_its_scopes() {
    assertThat(claimsOf("partner"))
        .contains(
            "\"scope\":\"areas:read cases:register cases:read referrals:receive deployment:report"
                + " test-municipality:use\"");
  }

  @Test
  void belong_to_the_same_subject_each_time() {
    assertThat(claimsOf("bi-reader")).contains("\"sub\":\"");
    assertThat(Tokens.of("bi-reader")).isEqualTo(Tokens.of("bi-reader"));
  }

  private static String claimsOf(String client) {
    String payload = Tokens.of(client).split("\\.")[1];
    return new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
  }
}
