// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.released;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.socialteams.systemtests.house.Checkout;
import nl.socialteams.systemtests.suite.RunningSuite;

import static org.assertj.core.api.Assertions.assertThat;

/** The document of each service: served as it was built, and not made again at each start. */
class ServiceDocumentsTest {

  @ParameterizedTest
  @CsvSource({
    "area-service, /area/v1",
    "case-service, /cases/v1",
    "budget-service, /budget/v1",
    "reporting-service, /reporting/v1"
  })
  void is_told_to_everybody_as_it_was_built(String service, String api) throws Exception {
    URI address = RunningSuite.get().gateway().resolve(api + "/openapi.json");
    HttpRequest request = HttpRequest.newBuilder(address).build();

    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValue("application/json;charset=UTF-8");
      assertThat(answer.headers().firstValue("API-Version")).isPresent();
      assertThat(answer.body()).isEqualTo(Files.readString(built(service, "openapi/openapi.json")));
    }
  }

  @ParameterizedTest
  @CsvSource({"area-service", "case-service", "budget-service", "reporting-service"})
  void is_not_there_for_the_start_to_read(String service) throws IOException {
    Path made = built(service, "quarkus-app/quarkus/generated-bytecode.jar");

    try (ZipFile jar = new ZipFile(made.toFile())) {
      assertThat(jar.stream().map(entry -> entry.getName()))
          .contains("nl/socialteams/openapi/document.json")
          .noneMatch(name -> name.startsWith("META-INF/quarkus-generated-openapi-doc"));
    }
  }

  private static Path built(String service, String file) {
    return Checkout.root().resolve(service).resolve("target").resolve(file);
  }
}
