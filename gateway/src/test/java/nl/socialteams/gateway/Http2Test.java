// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static nl.socialteams.gateway.Refusal.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

/** HTTP/2 without TLS, by upgrade and by prior knowledge; the services are asked in HTTP/1.1. */
@GatewayTest
@Tag("G1")
class Http2Test {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();

  @Test
  void upgrades_and_answers_many_calls_on_one_connection() {
    send(Call.to("/area/v1/teams"));

    List<CompletableFuture<HttpResponse<String>>> answers =
        IntStream.range(0, 50)
            .mapToObj(
                i -> CLIENT.sendAsync(Call.to("/area/v1/large").request(), BodyHandlers.ofString()))
            .toList();

    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.join().version()).isEqualTo(HttpClient.Version.HTTP_2);
              assertThat(answer.join().body()).hasSizeGreaterThan(10_000);
              assertThat(answer.join().headers().map())
                  .doesNotContainKeys("transfer-encoding", "connection");
            });
  }

  @Test
  void passes_on_bodies_with_a_length_and_without_one() {
    String text = "x".repeat(60_000);
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    HttpResponse<String> known =
        send(Call.to("/area/v1/teams").post(BodyPublishers.ofString(text)));
    HttpResponse<String> unknown =
        send(
            Call.to("/area/v1/teams")
                .post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))));

    assertThat(new JsonObject(known.body()).getInteger("size")).isEqualTo(60_000);
    assertThat(new JsonObject(unknown.body()).getInteger("size")).isEqualTo(60_000);
  }

  @Test
  void refuses_as_with_the_older_version() {
    assertProblem(send(Call.anonymously("/area/v1/teams")), 401, "not-signed-in");
    assertProblem(send(Call.to("/nowhere")), 404, "not-found");
    assertThat(send(Call.to("/area/v1/nothing")).statusCode()).isEqualTo(204);
    byte[] tooMuch = new byte[70_000];
    assertProblem(
        send(Call.to("/area/v1/teams").post(BodyPublishers.ofByteArray(tooMuch))),
        413,
        "too-large");
  }

  @Test
  void speaks_with_who_knows_beforehand() {
    Vertx vertx = Vertx.vertx();
    try {
      HttpVersion version =
          vertx
              .createHttpClient(
                  new HttpClientOptions()
                      .setProtocolVersion(HttpVersion.HTTP_2)
                      .setHttp2ClearTextUpgrade(false))
              .request(HttpMethod.GET, Call.port(), "127.0.0.1", "/openapi.json")
              .compose(request -> request.send())
              .compose(answer -> answer.body().map(answer.version()))
              .toCompletionStage()
              .toCompletableFuture()
              .join();

      assertThat(version).isEqualTo(HttpVersion.HTTP_2);
    } finally {
      vertx.close().toCompletionStage().toCompletableFuture().join();
    }
  }

  private static HttpResponse<String> send(Call call) {
    try {
      return CLIENT.send(call.request(), BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new AssertionError(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
