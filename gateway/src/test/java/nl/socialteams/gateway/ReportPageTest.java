// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.testing.Backbone;

import static nl.socialteams.gateway.Refusal.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
@Tag("R17")
class ReportPageTest {
  private static final Path FILES = Path.of("src/main/resources/reports");
  private static final Pattern PART = Pattern.compile("(?:href|src)=\"(/[^\"#]+)\"");
  private static final Pattern IMPORT = Pattern.compile("from \"\\./([^\"]+)\"");

  @Test
  void serves_a_page_all_of_whose_parts_are_there() {
    HttpResponse<String> page = Call.anonymously("/reports").send();

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    assertThat(PART.matcher(page.body()).results())
        .hasSizeGreaterThan(5)
        .allSatisfy(part -> assertThat(status(part.group(1))).as(part.group(1)).isEqualTo(200));
  }

  @Test
  void serves_every_module_and_all_that_a_module_imports() throws IOException {
    List<Path> modules;
    try (Stream<Path> files = Files.list(FILES)) {
      modules = files.filter(file -> file.toString().endsWith(".js")).toList();
    }

    assertThat(modules)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            module -> {
              HttpResponse<String> served =
                  Call.anonymously("/reports/" + module.getFileName()).send();
              assertThat(served.statusCode()).as(module.toString()).isEqualTo(200);
              assertThat(served.headers().firstValue("Content-Type"))
                  .hasValue("text/javascript; charset=utf-8");
              assertThat(IMPORT.matcher(served.body()).results())
                  .allMatch(part -> Files.exists(FILES.resolve(part.group(1))));
            });
  }

  @Test
  void brings_the_charting_library_with_it() {
    String page = Call.anonymously("/reports").send().body();

    String library = page.replaceAll("(?s).*src=\"(/webjars/d3/[^\"]+)\".*", "$1");
    assertThat(Call.anonymously(library).send().body()).startsWith("// https://d3js.org v7");
    assertThat(page).doesNotContain("https://");
  }

  @Test
  void lets_the_page_call_the_gateway_and_the_provider_and_nobody_else() {
    HttpResponse<String> page = Call.anonymously("/reports").send();

    String origin = Backbone.get().identity().replaceFirst("/social-teams$", "");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
        .contains("; connect-src 'self' " + origin + ";")
        .doesNotContain("unsafe");
  }

  @Test
  void tells_the_page_where_people_sign_in() {
    String identity = Backbone.get().identity();

    assertThat(Call.anonymously("/reports").send().body())
        .contains(
            "data-client=\"teams-website\"",
            "data-authorization=\"" + identity + "/authorize\"",
            "data-token=\"" + identity + "/token\"");
  }

  @Test
  void only_lets_the_page_be_read() {
    HttpResponse<String> answer = Call.anonymously("/reports").method("DELETE").send();

    assertProblem(answer, 405, "method-not-allowed");
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
  }

  private static int status(String address) {
    return Call.anonymously(address).send().statusCode();
  }
}
