// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.socialteams.testing.Tokens;

import static nl.socialteams.gateway.Refusal.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
@Tag("G2")
class TokenCheckTest {

  @ParameterizedTest
  @ValueSource(strings = {"/area/v1/teams", "/cases/v1/cases", "/budget", "/reporting/v1/x/y"})
  void asks_for_a_token_on_everything_behind_it(String path) {
    HttpResponse<String> answer = Call.anonymously(path).send();

    assertProblem(answer, 401, "not-signed-in");
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
  }

  @Test
  void refuses_an_expired_token() {
    assertRefused(Tokens.of("expired"));
  }

  @Test
  void refuses_a_token_that_was_changed() {
    assertRefused(Tokens.of("team-member").replaceAll(".{6}$", "AAAAAA"));
  }

  @Test
  void refuses_what_is_no_token() {
    assertRefused("not-a-token");
  }

  @Test
  void refuses_a_token_in_the_address() {
    String path = "/area/v1/teams?access_token=" + Tokens.of("team-member");

    assertProblem(Call.anonymously(path).send(), 400, "token-in-address");
    assertProblem(Call.to(path).send(), 400, "token-in-address");
  }

  @Test
  void lets_everybody_read_a_services_own_document() {
    assertThat(Call.anonymously("/area/v1/openapi.json").send().statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/area/v1/x/../openapi.json", "/area//v1/openapi.json", "/area/v1/./x"})
  void knows_every_path_by_one_spelling_only(String path) {
    try (RawCall call = RawCall.begin("GET " + path + " HTTP/1.1")) {
      assertThat(call.readUntil("}")).startsWith("HTTP/1.1 404");
    }
  }

  private static void assertRefused(String token) {
    HttpResponse<String> answer =
        Call.anonymously("/area/v1/teams").header("Authorization", "Bearer " + token).send();

    assertProblem(answer, 401, "not-signed-in");
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
        .startsWith("Bearer")
        .contains("invalid_token");
  }
}
