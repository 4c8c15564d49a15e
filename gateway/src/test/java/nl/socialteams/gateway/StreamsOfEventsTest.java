// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Server-sent events pass as they come, for as long as somebody listens. */
@GatewayTest
@Tag("G6")
class StreamsOfEventsTest {
  private static final String LISTENING =
      "GET /area/v1/changes/stream HTTP/1.1\r\nAccept: text/event-stream\r\nAccept-Encoding: gzip";

  /** The service may take one second to begin its answer; the twentieth event comes after two. */
  @Test
  void events_come_one_by_one_and_outlast_the_time_limit_of_an_answer() {
    try (RawCall call = RawCall.begin(LISTENING)) {
      String head = call.readUntil("id: 0\n");
      assertThat(head).startsWith("HTTP/1.1 200").contains("text/event-stream");
      assertThat(head).doesNotContain("gzip");
      assertThat(call.readUntil("id: 20\n")).contains("id: 19\n");
    }
  }

  @Test
  void a_service_hears_that_nobody_listens_any_more() {
    try (RawCall call = RawCall.begin(LISTENING)) {
      call.readUntil("id: 1\n");
      assertThat(listeners()).isPositive();
    }

    await().until(() -> listeners() == 0);
  }

  private static int listeners() {
    return Integer.parseInt(Call.to("/area/v1/changes/streams").send().body());
  }
}
