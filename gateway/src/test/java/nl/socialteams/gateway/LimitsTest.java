// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static nl.socialteams.gateway.Refusal.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
@Tag("G7")
class LimitsTest {

  private static final int OVER = 64 * 1024 + 1;

  @Test
  void refuses_a_body_that_is_announced_as_too_large() {
    BodyPublisher body = BodyPublishers.ofByteArray(new byte[OVER]);

    assertProblem(Call.to("/area/v1/teams").post(body).send(), 413, "too-large");
  }

  @Test
  void refuses_a_chunked_body_that_turns_out_too_large() {
    assertProblem(Call.to("/area/v1/teams").post(chunked(OVER)).send(), 413, "too-large");
  }

  @Test
  void refuses_a_chunked_body_that_never_ends() {
    try (RawCall call =
        RawCall.begin("POST /area/v1/teams HTTP/1.1\r\nTransfer-Encoding: chunked")) {
      call.write("8000\r\n" + "x".repeat(0x8000) + "\r\n9000\r\n" + "x".repeat(0x9000) + "\r\n");

      assertThat(call.readUntil("}")).startsWith("HTTP/1.1 413").contains("problems/too-large");
    }
  }

  @Test
  void lets_a_chunked_body_through_up_to_the_limit() {
    assertThat(Call.to("/area/v1/teams").post(chunked(OVER - 1)).arrived().getInteger("size"))
        .isEqualTo(OVER - 1);
  }

  @Test
  void has_another_limit_where_the_settings_say_so() {
    assertThat(Call.to("/area/v1/imports/1").post(chunked(OVER)).arrived().getInteger("size"))
        .isEqualTo(OVER);
  }

  @Test
  void refuses_an_address_that_is_too_long() {
    assertProblem(Call.to("/area/v1/teams?q=" + "x".repeat(5_000)).send(), 414, "address-too-long");
  }

  @Test
  void refuses_headers_that_are_too_large() {
    assertProblem(
        Call.to("/area/v1/teams").header("X-Long", "x".repeat(17_000)).send(),
        431,
        "headers-too-large");
  }

  @Test
  void refuses_a_body_whose_end_two_readers_could_see_differently() {
    try (RawCall call =
        RawCall.begin("POST /area/v1/teams HTTP/1.1\r\nTransfer-Encoding: gzip, chunked")) {
      call.write("0\r\n\r\n");

      assertThat(call.readUntil("}"))
          .startsWith("HTTP/1.1 400")
          .contains("problems/malformed-request");
    }
  }

  private static BodyPublisher chunked(int size) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size]));
  }
}
