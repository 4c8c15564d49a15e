// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import java.net.http.HttpResponse;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
@Tag("G1")
class PassedOnHeadersTest {

  private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  @Test
  void says_itself_who_called_and_drops_what_the_caller_claims() {
    JsonObject headers =
        Call.to("/area/v1/teams")
            .header("X-Forwarded-For", "10.1.2.3")
            .header("X-Forwarded-Host", "evil.example")
            .header("X-Forwarded-Prefix", "/evil")
            .header("Forwarded", "for=10.1.2.3")
            .arrivedHeaders();

    assertThat(headers.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
    assertThat(headers.getString("x-forwarded-proto")).isEqualTo("http");
    assertThat(headers.getString("x-forwarded-host")).isEqualTo("127.0.0.1:" + Call.port());
    assertThat(headers.fieldNames()).doesNotContain("forwarded", "x-forwarded-prefix");
  }

  @Test
  void keeps_headers_for_one_connection_to_that_connection() {
    try (RawCall call =
        RawCall.begin(
            "GET /area/v1/teams HTTP/1.1\r\nConnection: X-Between-Us\r\nX-Between-Us: secret"
                + "\r\nTE: trailers\r\nProxy-Authorization: Basic c2VjcmV0")) {
      assertThat(call.readUntil("}"))
          .startsWith("HTTP/1.1 200")
          .doesNotContain("x-between-us", "trailers", "proxy-authorization");
    }
  }

  @Test
  void keeps_a_services_connection_headers_from_the_caller() {
    HttpResponse<String> answer = Call.to("/area/v1/own-headers").send();

    assertThat(answer.headers().map()).doesNotContainKeys("x-between-us", "connection");
    assertThat(answer.headers().firstValue("ETag")).hasValue("\"v3\"");
  }

  @Test
  void passes_on_a_well_formed_request_id_and_answers_it() {
    Call call = Call.to("/area/v1/teams").header("X-Request-Id", "portal.2024-17");

    HttpResponse<String> answer = call.send();

    assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("portal.2024-17");
    assertThat(headersIn(answer).getString("x-request-id")).isEqualTo("portal.2024-17");
  }

  @Test
  void makes_a_request_id_where_there_is_none_or_a_harmful_one() {
    HttpResponse<String> answer =
        Call.to("/area/v1/teams").header("X-Request-Id", "<script> or so").send();

    String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
    assertThat(id).matches("[0-9a-f-]{36}");
    assertThat(headersIn(answer).getString("x-request-id")).isEqualTo(id);
  }

  @Test
  void passes_on_the_trace_context() {
    JsonObject headers =
        Call.to("/area/v1/teams")
            .header("traceparent", TRACE)
            .header("tracestate", "portal=1")
            .arrivedHeaders();

    assertThat(headers.getString("traceparent")).isEqualTo(TRACE);
    assertThat(headers.getString("tracestate")).isEqualTo("portal=1");
  }

  @Test
  void begins_a_trace_where_the_caller_sent_none_or_nonsense() {
    JsonObject without = Call.to("/area/v1/teams").arrivedHeaders();
    JsonObject nonsense =
        Call.to("/area/v1/teams")
            .header(
                "traceparent", TRACE.replace("4bf92f3577b34da6a3ce929d0e0e4736", "0".repeat(32)))
            .header("tracestate", "portal=1")
            .arrivedHeaders();

    String form = "00-[0-9a-f]{32}-[0-9a-f]{16}-01";
    assertThat(without.getString("traceparent")).matches(form);
    assertThat(nonsense.getString("traceparent")).matches(form).doesNotContain("0".repeat(32));
    assertThat(nonsense.fieldNames()).doesNotContain("tracestate");
  }

  private static JsonObject headersIn(HttpResponse<String> answer) {
    return new JsonObject(answer.body()).getJsonObject("headers");
  }
}
