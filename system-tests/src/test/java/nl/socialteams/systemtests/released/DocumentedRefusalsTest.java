// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.released;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.socialteams.systemtests.house.Checkout;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("G6")
class DocumentedRefusalsTest {
  private static final Path DOCUMENT =
      Checkout.root().resolve("gateway/target/openapi/openapi.json");

  @ParameterizedTest
  @CsvSource({
    "/cases/v1/changes, get, 409, changes-forgotten",
    "/cases/v1/changes/stream, get, 409, changes-forgotten",
    "/cases/v1/changes/stream, get, 503, too-many-streams",
    "/cases/v1/subscriptions, post, 409, too-many-subscriptions"
  })
  void what_only_the_feeds_refuse_is_in_the_document(
      String path, String method, String status, String code) throws IOException {
    JsonNode answer =
        new ObjectMapper()
            .readTree(Files.readString(DOCUMENT))
            .path("paths")
            .path(path)
            .path(method)
            .path("responses")
            .path(status);

    JsonNode content = answer.path("content").path("application/problem+json");
    assertThat(answer.path("description").asText()).contains(code);
    assertThat(content.path("schema").path("$ref").asText()).endsWith("/Problem");
    assertThat(content.path("example").path("type").asText()).endsWith("/" + code);
  }
}
