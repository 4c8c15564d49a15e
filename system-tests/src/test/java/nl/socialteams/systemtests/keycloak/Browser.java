// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Keeps cookies and follows nothing, so that a test sees where it is sent. As browsers do, and
 * other than Java's own keeper of cookies, it takes the loopback address for safe and sends cookies
 * there that are marked as secure.
 */
final class Browser {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Map<String, String> cookies = new TreeMap<>();

  HttpResponse<String> get(String address) {
    return send(HttpRequest.newBuilder(URI.create(address)).GET());
  }

  HttpResponse<String> post(URI address, String form) {
    return send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    if (!cookies.isEmpty()) {
      request.header("Cookie", kept());
    }
    try {
      HttpResponse<String> answer =
          CLIENT.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      return answer;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private void keep(String cookie) {
    String[] nameAndValue = cookie.split(";", 2)[0].split("=", 2);
    cookies.put(nameAndValue[0], nameAndValue[1]);
  }

  private String kept() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }
}
