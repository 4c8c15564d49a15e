// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Tells whether a server answers a GET with 200. */
public final class HttpCheck {
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LIMIT).build();

  private HttpCheck() {}

  public static boolean passes(URI address) {
    try {
      HttpRequest request = HttpRequest.newBuilder(address).timeout(LIMIT).build();
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException away) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
