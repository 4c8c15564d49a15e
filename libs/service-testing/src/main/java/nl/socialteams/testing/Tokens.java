// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bearer tokens of the embedded identity provider. */
public final class Tokens {
  private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private Tokens() {}

  /**
   * A token of a client that the provider knows.
   *
   * @param client the name of a role ({@code team-member}), or one of the callers that tests need:
   *     {@code expired}, {@code foreign}, {@code team-member-elsewhere}, {@code
   *     partner-without-scopes}
   */
  public static String of(String client) {
    return KNOWN.computeIfAbsent(client, Tokens::request);
  }

  private static String request(String client) {
    String form = "grant_type=client_credentials&client_secret=none&client_id=" + client;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(Backbone.get().identity() + "/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      return tokenIn(response.body());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static String tokenIn(String body) {
    Matcher matcher = TOKEN.matcher(body);
    if (!matcher.find()) {
      throw new IllegalStateException("The identity provider gave no token: " + body);
    }
    return matcher.group(1);
  }
}
