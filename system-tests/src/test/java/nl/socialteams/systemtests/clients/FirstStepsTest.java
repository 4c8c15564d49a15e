// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.clients;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.systemtests.contract.calls.DocumentedAnswer;
import nl.socialteams.systemtests.house.Checkout;
import nl.socialteams.systemtests.suite.RunningSuite;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code docs/first-steps.http} from top to bottom. */
@Tag("G1")
class FirstStepsTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpFile file =
      new HttpFile(Checkout.text(Checkout.root().resolve("docs/first-steps.http")));

  @Test
  void every_request_of_the_file_is_answered_as_it_says() throws Exception {
    file.set("gateway", RunningSuite.get().gateway().toString());
    file.set("teamMember", token("team-member"));
    file.set("administrator", token("area-administrator"));
    file.set("budgetHolder", token("budget-holder"));
    file.set("biReader", token("bi-reader"));

    for (HttpRequestText request : file.requests()) {
      HttpResponse<String> answer = send(request);

      assertThat(answer.statusCode())
          .as("%s: %s", request.title(), answer.body())
          .isEqualTo(request.expected());
      if (request.name() != null) {
        file.remember(request.name(), new Reply(answer));
      }
    }

    assertThat(file.requests()).hasSizeGreaterThan(8);
  }

  private HttpResponse<String> send(HttpRequestText text) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(file.filledIn(text.address())))
            .method(text.method(), BodyPublishers.ofString(file.filledIn(text.body())));
    for (String header : text.headers()) {
      String[] parts = file.filledIn(header).split(": ", 2);
      request.header(parts[0], parts[1]);
    }
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    new DocumentedAnswer(
            text.method(),
            answer.uri().getPath(),
            answer.statusCode(),
            answer.headers().firstValue("Content-Type").orElse(null),
            answer.body())
        .check();
    return answer;
  }

  private static String token(String client) {
    return IssuedToken.of(RunningSuite.get().issuer(), client);
  }
}
