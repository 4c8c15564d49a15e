// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
@Tag("G1")
class ForwardingTest {

  @Test
  void passes_on_the_whole_path_and_query() {
    JsonObject arrived = Call.to("/area/v1/teams/a%20b?on=2016-12-31&limit=5").arrived();

    assertThat(arrived.getString("uri")).isEqualTo("/area/v1/teams/a%20b?on=2016-12-31&limit=5");
    assertThat(arrived.getString("method")).isEqualTo("GET");
  }

  @Test
  void passes_on_body_token_and_the_callers_other_headers() {
    JsonObject arrived =
        Call.to("/area/v1/teams")
            .header("Idempotency-Key", "key-number-1")
            .post(BodyPublishers.ofString("x".repeat(60_000)))
            .arrived();

    assertThat(arrived.getInteger("size")).isEqualTo(60_000);
    assertThat(arrived.getJsonObject("headers").getString("idempotency-key"))
        .isEqualTo("key-number-1");
    assertThat(arrived.getJsonObject("headers").getString("authorization")).startsWith("Bearer ");
  }

  @Test
  void streams_both_bodies_while_they_are_being_written() {
    try (RawCall call =
        RawCall.begin("POST /area/v1/stream HTTP/1.1\r\nTransfer-Encoding: chunked")) {
      call.write("6\r\nfirst \r\n");
      assertThat(call.readUntil("first ")).startsWith("HTTP/1.1 200");
      call.write("6\r\nsecond\r\n0\r\n\r\n");
      assertThat(call.readUntil("second")).doesNotContain("first");
    }
  }

  @Test
  void answers_without_content_stay_without_content() {
    HttpResponse<String> answer = Call.to("/area/v1/nothing").send();

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValue("Transfer-Encoding")).isEmpty();
  }

  @Test
  void a_head_request_is_answered_with_headers_only() {
    HttpResponse<String> answer = Call.to("/area/v1/teams").method("HEAD").send();

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }
}
