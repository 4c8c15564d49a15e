// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static nl.socialteams.gateway.Refusal.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
@Tag("G1")
class OriginsTest {

  private static final String ALLOW = "Access-Control-Allow-Origin";

  @Test
  void lets_pages_of_a_listed_origin_read_answers() {
    HttpResponse<String> answer =
        Call.to("/area/v1/own-headers").header("Origin", "https://teams.example").send();

    assertThat(answer.headers().allValues(ALLOW)).containsExactly("https://teams.example");
    assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElseThrow())
        .contains("ETag", "Link");
  }

  @Test
  void tells_pages_of_other_origins_nothing() {
    HttpResponse<String> answer =
        Call.to("/area/v1/own-headers").header("Origin", "https://evil.example").send();

    assertThat(answer.headers().firstValue(ALLOW)).isEmpty();
  }

  @Test
  void answers_the_question_before_a_call_without_a_token() {
    HttpResponse<String> answer = preflight("/area/v1/teams", "https://teams.example");

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
        .contains("Authorization", "If-Match", "Idempotency-Key");
  }

  @Test
  void refuses_the_question_of_an_unlisted_origin() {
    assertProblem(preflight("/area/v1/teams", "https://evil.example"), 403, "origin-refused");
  }

  @Test
  void opens_the_documents_to_every_page() {
    HttpResponse<String> merged =
        Call.anonymously("/openapi.json").header("Origin", "https://anyone.example").send();

    assertThat(merged.headers().allValues(ALLOW)).containsExactly("*");
    assertThat(preflight("/area/v1/openapi.json", "https://anyone.example").statusCode())
        .isEqualTo(204);
  }

  private static HttpResponse<String> preflight(String path, String origin) {
    return Call.anonymously(path)
        .header("Origin", origin)
        .header("Access-Control-Request-Method", "POST")
        .method("OPTIONS")
        .send();
  }
}
