// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import java.net.http.HttpRequest.BodyPublishers;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static nl.socialteams.gateway.Refusal.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
@Tag("G1")
class ServiceAwayTest {

  @Test
  void a_service_that_is_away_is_502() {
    assertProblem(Call.to("/cases/v1/cases").send(), 502, "service-away");
  }

  @Test
  void a_service_that_hangs_up_is_502() {
    assertProblem(Call.to("/area/v1/hang-up").send(), 502, "service-away");
  }

  @Test
  void a_body_for_a_service_that_is_away_is_answered_502_too() {
    assertProblem(
        Call.to("/cases/v1/cases").post(BodyPublishers.ofString("x".repeat(50_000))).send(),
        502,
        "service-away");
  }

  @Test
  void a_service_that_does_not_answer_in_time_is_504() {
    assertProblem(Call.to("/area/v1/slow").send(), 504, "service-slow");
  }

  @Test
  void a_service_may_take_longer_where_the_settings_say_so() {
    assertThat(Call.to("/area/v1/imports/slow").send().statusCode()).isEqualTo(200);
  }

  @Test
  void a_caller_who_does_not_finish_the_request_in_time_is_408() {
    try (RawCall call =
        RawCall.begin("POST /area/v1/teams HTTP/1.1\r\nTransfer-Encoding: chunked")) {
      call.write("1\r\nx\r\n");

      assertThat(call.readUntil("}"))
          .startsWith("HTTP/1.1 408")
          .contains("problems/request-timeout");
    }
  }

  @Test
  void readiness_names_the_services_that_are_away_and_stays_up() {
    JsonObject health = new JsonObject(Call.anonymously("/q/health/ready").send().body());

    assertThat(health.getString("status")).isEqualTo("UP");
    assertThat(health.toString()).contains("\"cases\":\"away\"", "\"area\":\"up\"");
  }
}
