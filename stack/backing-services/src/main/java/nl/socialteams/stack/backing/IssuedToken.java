// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bearer token of the embedded identity provider. */
public final class IssuedToken {
  private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

  private IssuedToken() {}

  /**
   * Asks for a token. The provider checks no secret.
   *
   * @param issuer the provider's address
   * @param client the name of a role, or of another client that the provider knows
   */
  public static String of(String issuer, String client) {
    String form = "grant_type=client_credentials&client_secret=none&client_id=" + client;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(issuer + "/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return tokenIn(http.send(request, BodyHandlers.ofString()).body());
    } catch (IOException failure) {
      throw new ServerFailure(
          "The identity provider at " + issuer + " does not answer: is the suite up?", failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static String tokenIn(String body) {
    Matcher matcher = TOKEN.matcher(body);
    if (!matcher.find()) {
      throw new ServerFailure("The identity provider gave no token but answered: " + body);
    }
    return matcher.group(1);
  }
}
