// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlookup;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.restassured.path.json.JsonPath;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.postcode.PostcodeRows;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.Tokens;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A6")
class TeamLookupStreamTest {
  private static final String PATH = "/area/v1/team-lookups/_stream";
  private static final String NDJSON = "application/x-ndjson";

  @Inject PostcodeRows rows;
  @Inject Vertx vertx;

  @BeforeAll
  void a_city() {
    CityOfLookups.load(rows);
  }

  @Test
  void every_line_is_answered_in_order_with_its_number_and_reference() {
    List<JsonPath> answers =
        answers(
            "nl",
            row("een", "\"6216AB\", \"houseNumber\": 3"),
            row("twee", "\"6216AC\""),
            row("drie", "\"1011AB\", \"houseNumber\": 1"));

    assertThat(answers).extracting(a -> a.getLong("row")).containsExactly(1L, 2L, 3L);
    assertThat(answers)
        .extracting(a -> a.getString("reference"))
        .containsExactly("een", "twee", "drie");
    assertThat(answers)
        .extracting(a -> a.getString("answer.certainty"))
        .containsExactly("EXACT", "POSTCODE_SPANS_NEIGHBOURHOODS", "NONE");
  }

  @Test
  void a_wrong_line_gets_its_faults_and_stops_no_other() {
    List<JsonPath> answers =
        answers(
            "en",
            "{\"reference\": \"no json\"",
            "{\"reference\": \"b\", \"lookup\": {\"on\": \"1-1-2024\", \"nonsense\": 1}}",
            "{\"reference\": \"c\", \"lookup\": {\"on\": \"2024-01-01\"}}",
            "x".repeat(10_000),
            "",
            row("ok", "\"6216AB\""));

    assertThat(answers).extracting(a -> a.getLong("row")).containsExactly(1L, 2L, 3L, 4L, 6L);
    assertThat(answers)
        .extracting(a -> a.getList("problem.errors.code", String.class))
        .containsExactly(
            List.of("malformed-json"),
            List.of("expected-date", "unknown-member"),
            List.of("place-missing"),
            List.of("row-too-long"),
            List.of());
    assertThat(answers.get(1).getList("problem.errors.pointer", String.class))
        .containsExactly("/lookup/on", "/lookup/nonsense");
    assertThat(answers.get(1).getString("reference")).isEqualTo("b");
    assertThat(answers.get(2).getString("problem.errors[0].detail")).startsWith("Tell where it is");
    assertThat(answers.get(4).getString("answer.teamName")).isEqualTo("Noord");
  }

  @Test
  void the_words_of_faults_are_dutch_for_who_does_not_ask() {
    assertThat(answers("nl", "{}").getFirst().getString("problem.title"))
        .isEqualTo("Ongeldige invoer");
  }

  @Test
  void answers_come_while_the_caller_still_asks() throws Exception {
    String hundred =
        IntStream.range(0, 100).mapToObj(n -> row("r" + n, "\"6216AB\"") + "\n").collect(joining());
    HttpClient client = vertx.createHttpClient();
    HttpClientRequest request = start(client);
    var begun = new CompletableFuture<Integer>();
    var whole =
        request
            .response()
            .onSuccess(response -> begun.complete(response.statusCode()))
            .compose(HttpClientResponse::body);
    request.write(hundred);
    assertThat(begun.get(30, TimeUnit.SECONDS)).isEqualTo(200);

    request.end(hundred);
    String answers = whole.toCompletionStage().toCompletableFuture().get().toString();
    assertThat(answers.lines()).hasSize(200);
    client.close();
  }

  private static HttpClientRequest start(HttpClient client) throws Exception {
    URI service = URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
    HttpClientRequest request =
        client
            .request(HttpMethod.POST, service.getPort(), service.getHost(), PATH)
            .toCompletionStage()
            .toCompletableFuture()
            .get(30, TimeUnit.SECONDS);
    request.putHeader("Authorization", "Bearer " + Tokens.of("partner"));
    request.putHeader("Content-Type", NDJSON).setChunked(true);
    return request;
  }

  private static List<JsonPath> answers(String language, String... lines) {
    String text =
        AreaApi.as("partner")
            .contentType(NDJSON)
            .header("Accept-Language", language)
            .body(String.join("\n", lines).getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .post(PATH)
            .then()
            .statusCode(200)
            .contentType(NDJSON)
            .extract()
            .asString();
    return text.lines().map(JsonPath::from).toList();
  }

  private static String row(String reference, String address) {
    return "{\"reference\": \""
        + reference
        + "\", \"lookup\": {\"on\": \"2024-06-01\", \"address\": {\"postcode\": "
        + address
        + "}}}";
  }
}
