// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import java.net.http.HttpResponse;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static nl.socialteams.gateway.Refusal.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
@Tag("G1")
class AnswersTest {

  private static final Map<String, String> ALWAYS =
      Map.of(
          "Cache-Control", "no-store",
          "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/area/v1/teams",
        "/area/v1/own-headers",
        "/area/v1/slow",
        "/cases/v1/cases",
        "/nowhere",
        "/area/v1/teams/",
        "/area/v1/teams?access_token=x",
        "/openapi.json",
        "/docs",
        "/q/health"
      })
  void carries_the_headers_of_every_answer_once(String path) {
    HttpResponse<String> answer = Call.to(path).send();

    ALWAYS.forEach(
        (name, value) -> assertThat(answer.headers().allValues(name)).containsExactly(value));
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("frame-ancestors 'none'");
    assertThat(answer.headers().allValues("API-Version")).hasSize(1);
    assertThat(answer.headers().allValues("X-Request-Id")).hasSize(1);
  }

  @Test
  void leaves_the_version_of_the_services_own_api_as_it_is() {
    assertThat(Call.to("/area/v1/own-headers").send().headers().allValues("API-Version"))
        .containsExactly("7.7.7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/nowhere", "/areas/v1/teams", "/docs/", "/area/v1/teams/"})
  void an_unknown_address_is_404(String path) {
    assertProblem(Call.to(path).send(), 404, "not-found");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Service away | en",
        "en-GB, nl;q=0.5 | Service away | en",
        "nl, en;q=0.9 | Dienst niet bereikbaar | nl",
        "fr | Dienst niet bereikbaar | nl",
        "%%% | Dienst niet bereikbaar | nl"
      })
  void speaks_dutch_or_english(String wish, String title, String language) {
    HttpResponse<String> answer = Call.to("/cases/v1/cases").header("Accept-Language", wish).send();

    assertThat(new JsonObject(answer.body()).getString("title")).isEqualTo(title);
    assertThat(answer.headers().firstValue("Content-Language")).hasValue(language);
  }

  @Test
  void speaks_dutch_to_who_does_not_say() {
    assertThat(Call.to("/nowhere").send().body()).contains("Niet gevonden");
  }
}
