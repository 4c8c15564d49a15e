// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.worklist;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The first page of a work list, as one asks for it. */
record OnePage(HttpClient http, HttpRequest request) {
  private static final int OK = 200;

  static OnePage of(URI page, String token) {
    return new OnePage(
        HttpClient.newHttpClient(),
        HttpRequest.newBuilder(page).header("Authorization", "Bearer " + token).build());
  }

  boolean isRead() throws IOException, InterruptedException {
    return http.send(request, BodyHandlers.discarding()).statusCode() == OK;
  }
}
