// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
@Tag("G1")
class CompressionTest {

  @ParameterizedTest
  @ValueSource(strings = {"/area/v1/large", "/openapi.json"})
  void sends_texts_smaller_to_who_can_read_that(String path) throws Exception {
    HttpResponse<byte[]> answer = read(path, "gzip");

    assertThat(answer.headers().allValues("Content-Encoding")).containsExactly("gzip");
    assertThat(answer.headers().allValues("Vary")).contains("Accept-Encoding");
    assertThat(Gzip.unpacked(answer.body())).isEqualTo(Call.to(path).send().body());
    assertThat(answer.body().length).isLessThan(Call.to(path).send().body().length());
  }

  @Test
  void sends_texts_as_they_are_to_who_does_not_ask() {
    HttpResponse<String> answer = Call.to("/area/v1/large").send();

    assertThat(answer.body()).startsWith("[1234567890, ");
    assertThat(answer.headers().allValues("Content-Encoding")).doesNotContain("gzip");
  }

  @Test
  void leaves_small_answers_and_streams_of_rows_as_they_are() throws Exception {
    assertThat(read("/area/v1/own-headers", "gzip").body()).asString().isEqualTo("{}");
    assertThat(read("/area/v1/rows", "gzip").body()).asString().startsWith("[1234567890, ");
  }

  @Test
  void leaves_what_a_service_packed_itself_as_it_is() throws Exception {
    HttpResponse<byte[]> answer = read("/area/v1/packed", "gzip");

    assertThat(answer.headers().allValues("Content-Encoding")).containsExactly("gzip");
    assertThat(Gzip.unpacked(answer.body())).contains("by the service");
  }

  private static HttpResponse<byte[]> read(String path, String encoding)
      throws IOException, InterruptedException {
    return Call.CLIENT.send(
        Call.to(path).header("Accept-Encoding", encoding).request(), BodyHandlers.ofByteArray());
  }
}
