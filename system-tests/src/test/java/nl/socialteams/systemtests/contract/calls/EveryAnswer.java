// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.calls;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import nl.socialteams.systemtests.contract.Contract;
import nl.socialteams.systemtests.contract.document.Operation;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every answer, whatever was asked: checked on each call that a rule makes. */
final class EveryAnswer {

  private static final Map<String, String> FIXED =
      Map.of(
          "Cache-Control", "no-store",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY");

  private static final List<Pattern> INSIDES =
      List.of(
          Pattern.compile("\\w(Exception|Error)\\b"),
          Pattern.compile("\\b(java|jakarta|io|org|com|nl)\\.[a-z]+\\.[a-z.]*[A-Z]"),
          Pattern.compile("\\bat \\w+(\\.\\w+)+\\("),
          Pattern.compile("(?i)\\b(select .+ from|insert into|sqlstate|violates .*constraint)\\b"));

  /** Of HTTP itself, on any address; an operation need not document them. */
  private static final Set<String> OF_HTTP = Set.of("404", "405", "408", "414", "431");

  private static final JsonNode PROBLEM =
      Contract.document().root().at("/components/schemas/Problem");

  private EveryAnswer() {}

  static void check(Operation operation, Answer answer) {
    checkHeaders(answer);
    for (Pattern inside : INSIDES) {
      assertThat(answer.body()).as("%s shows its insides", answer).doesNotContainPattern(inside);
    }
    String status = Integer.toString(answer.status());
    assertThat(operation.statuses().contains(status) || OF_HTTP.contains(status))
        .as("%s documents the status of %s", operation, answer)
        .isTrue();
    documented(answer).check();
    if (answer.status() >= 400) {
      checkProblem(answer);
    }
  }

  private static DocumentedAnswer documented(Answer answer) {
    return new DocumentedAnswer(
        answer.response().request().method(),
        answer.response().uri().getPath(),
        answer.status(),
        answer.header("Content-Type"),
        answer.body());
  }

  private static void checkHeaders(Answer answer) {
    FIXED.forEach(
        (name, value) ->
            assertThat(answer.response().headers().allValues(name))
                .as("%s of %s", name, answer)
                .containsExactly(value));
    assertThat(answer.header("Strict-Transport-Security"))
        .as("HSTS of %s", answer)
        .contains("max-age=");
    assertThat(answer.response().headers().allValues("Content-Security-Policy"))
        .as("CSP of %s", answer)
        .singleElement()
        .asString()
        .contains("frame-ancestors 'none'");
    assertThat(answer.response().headers().allValues("API-Version"))
        .as("API-Version of %s", answer)
        .containsExactly(Contract.document().root().at("/info/version").asText());
    assertThat(answer.header("X-Request-Id")).as("request id of %s", answer).isNotBlank();
  }

  private static void checkProblem(Answer answer) {
    assertThat(answer.header("Content-Type"))
        .as("media type of %s", answer)
        .startsWith("application/problem+json");
    JsonNode problem = answer.json();
    assertThat(Contract.schemas().faults(PROBLEM, problem)).as("form of %s", answer).isEmpty();
    assertThat(problem.path("status").asInt())
        .as("status in %s", answer)
        .isEqualTo(answer.status());
    assertThat(problem.path("type").asText())
        .as("type of %s", answer)
        .matches("https://socialteams\\.example/problems/[a-z0-9-]+");
    assertThat(URI.create(problem.path("instance").asText()).getPath())
        .as("instance of %s", answer)
        .isEqualTo(answer.response().uri().getPath());
    assertThat(answer.header("Content-Language")).as("language of %s", answer).isIn("nl", "en");
  }
}
