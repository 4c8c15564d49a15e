// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static nl.socialteams.gateway.Refusal.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
@Tag("R14")
class BiLoginTest {
  private static final String TABLE = "/reporting/v1/odata/Intake";

  @Test
  void client_and_secret_become_a_token_where_reports_are_read() {
    String arrived = as("bi-reader:any:secret", TABLE).arrivedHeaders().getString("authorization");

    assertThat(arrived).startsWith("Bearer ey");
    String claims = new String(Base64.getUrlDecoder().decode(arrived.split("\\.")[1]));
    assertThat(claims).contains("\"azp\":\"bi-reader\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/area/v1/teams", "/reporting/v2/odata", "/reporting"})
  void they_open_nothing_else(String path) {
    HttpResponse<String> answer = as("bi-reader:secret", path).send();

    assertProblem(answer, 401, "not-signed-in");
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
  }

  @Test
  void they_change_nothing() {
    Call call = as("controller:secret", "/reporting/v1/editions");

    assertProblem(call.post(BodyPublishers.ofString("{}")).send(), 401, "not-signed-in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic", "Basic !!!", "Basic bm9jb2xvbg==", "basic OnNlY3JldA=="})
  void what_cannot_be_read_is_asked_for_again(String header) {
    HttpResponse<String> answer =
        Call.anonymously(TABLE).header("Authorization", header + " ").send();

    assertProblem(answer, 401, "not-signed-in");
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
        .contains("Basic realm=");
  }

  @Test
  void a_tool_that_tries_without_first_hears_how_it_may_sign_in() {
    assertThat(Call.anonymously(TABLE).send().headers().firstValue("WWW-Authenticate"))
        .hasValue("Bearer, Basic realm=\"reports\", charset=\"UTF-8\"");
    assertThat(
            Call.anonymously("/reporting/v1/registrations")
                .send()
                .headers()
                .firstValue("WWW-Authenticate"))
        .as("a screen's own call must not make the browser ask for a password")
        .hasValue("Bearer");
  }

  private static Call as(String credentials, String path) {
    byte[] written = credentials.getBytes(StandardCharsets.UTF_8);
    String header = "Basic " + Base64.getEncoder().encodeToString(written);
    return Call.anonymously(path).header("Authorization", header);
  }
}
