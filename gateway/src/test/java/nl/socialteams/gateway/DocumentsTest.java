// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.gateway.pages.PublishedText;
import nl.socialteams.testing.Backbone;

import static nl.socialteams.gateway.Refusal.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
@Tag("G1")
class DocumentsTest {

  @Test
  void serves_the_document_that_the_build_made_with_the_addresses_of_the_provider()
      throws Exception {
    String built = Files.readString(Path.of("target/openapi/openapi.json"));

    HttpResponse<String> answer = Call.anonymously("/openapi.json").send();

    assertThat(answer.body())
        .isEqualTo(built.replace("https://identity-provider.example", Backbone.get().identity()))
        .contains("\"authorizationUrl\" : \"" + Backbone.get().identity() + "/authorize\"");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
  }

  @Test
  void lets_the_page_call_the_gateway_and_the_provider_and_nobody_else() {
    HttpResponse<String> page = Call.anonymously("/docs").send();

    String origin = Backbone.get().identity().replaceFirst("/social-teams$", "");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; script-src 'self';")
        .contains("; connect-src 'self' " + origin + ";");
    assertThat(page.body()).contains("data-client=\"teams-website\"");
  }

  @Test
  void comes_back_from_signing_in_to_a_page_that_may_call_nobody() {
    HttpResponse<String> page = Call.anonymously("/docs/signed-in?code=secret&state=s").send();

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .doesNotContain("connect-src", "unsafe-inline");
    String script = page.body().replaceAll("(?s).*src=\"([^\"]+)\".*", "$1");
    assertThat(Call.anonymously(script).send().body()).contains("swaggerUIRedirectOauth2");
  }

  @Test
  void shows_a_page_all_of_whose_parts_are_there() {
    HttpResponse<String> page = Call.anonymously("/docs").send();

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(Pattern.compile("(?:href|src)=\"([^\"]+)\"").matcher(page.body()).results())
        .hasSizeGreaterThan(14)
        .map((MatchResult part) -> Call.anonymously(part.group(1)).send().statusCode())
        .containsOnly(200);
  }

  @Test
  void publishes_texts_whose_links_all_lead_somewhere() {
    assertThat(PublishedText.all())
        .allSatisfy(
            text -> {
              HttpResponse<String> page = Call.anonymously(text.address()).send();
              assertThat(page.statusCode()).isEqualTo(200);
              assertThat(page.body()).contains("<h1>");
              assertThat(Pattern.compile("href=\"(/[^\"]*)\"").matcher(page.body()).results())
                  .hasSizeGreaterThan(10)
                  .allMatch(link -> exists(link.group(1)));
            });
    assertThat(Call.anonymously("/docs/problems").send().body())
        .contains("<td><code>too-many-requests</code></td>");
  }

  private static boolean exists(String address) {
    return Call.anonymously(address).method("HEAD").send().statusCode() == 200;
  }

  @Test
  void serves_the_catalogue_of_events_to_everybody() {
    HttpResponse<String> answer =
        Call.anonymously("/asyncapi.json").header("Origin", "https://anyone.example").send();

    assertThat(answer.body()).contains("nl.socialteams.cases.registration-changed.v1");
    assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
  }

  @Test
  void only_lets_documents_be_read() {
    HttpResponse<String> answer = Call.anonymously("/openapi.json").method("DELETE").send();

    assertProblem(answer, 405, "method-not-allowed");
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
  }
}
