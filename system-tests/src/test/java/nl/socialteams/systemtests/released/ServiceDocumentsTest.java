// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.released;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.socialteams.systemtests.house.Checkout;
import nl.socialteams.systemtests.suite.RunningSuite;

import static org.assertj.core.api.Assertions.assertThat;

/** The document of each service: served as it was built, and not made again at each start. */
class ServiceDocumentsTest {
  private static final String DOCUMENT = "nl/socialteams/openapi/document.json";

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
      assertThat(answer.body()).isEqualTo(packaged(service));
    }
  }

  @ParameterizedTest
  @CsvSource({"area-service", "case-service", "budget-service", "reporting-service"})
  void is_not_there_for_the_start_to_read(String service) throws IOException {
    try (ZipFile made = made(service)) {
      assertThat(made.stream().map(ZipEntry::getName))
          .contains(DOCUMENT)
          .noneMatch(name -> name.startsWith("META-INF/quarkus-generated-openapi-doc"));
    }
  }

  /** Whoever runs tests of a service alone leaves another order of keys beside its package. */
  private static String packaged(String service) throws IOException {
    try (ZipFile made = made(service);
        InputStream document = made.getInputStream(made.getEntry(DOCUMENT))) {
      return new String(document.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static ZipFile made(String service) throws IOException {
    Path application = Checkout.root().resolve(service).resolve("target/quarkus-app");
    return new ZipFile(application.resolve("quarkus/generated-bytecode.jar").toFile());
  }
}
