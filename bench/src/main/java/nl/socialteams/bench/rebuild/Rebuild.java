// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.rebuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.stack.launcher.Progress;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;

/** A rebuild that was asked for over HTTP, and is looked at now and then. */
record Rebuild(SuiteProcesses suite, String id, long begun, Progress progress) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final long LOOK_MILLIS = 250;
  private static final int TOLD_EVERY = 40;

  static Rebuild start(SuiteProcesses suite, Progress progress) {
    long begun = System.nanoTime();
    HttpRequest.Builder request =
        request(suite, "")
            .header("Idempotency-Key", "bench-" + UUID.randomUUID())
            .POST(BodyPublishers.noBody());
    String id = answer(request).path("rebuildId").asText();
    return new Rebuild(suite, id, begun, progress);
  }

  /** Until all events were read. */
  Duration awaitRead() {
    await(told -> isOver(told) || told.path("eventsRemaining").asLong(1) == 0);
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /** Until the new facts answer: how many facts were not the same, 1 where that was not looked. */
  long awaitDifferences() {
    JsonNode told = await(Rebuild::isOver);
    progress.line("rebuild as a whole: " + told);
    if (!"DONE".equals(told.path("status").asText())) {
      throw new IllegalStateException("The rebuild failed: " + told);
    }
    long different = 0;
    for (JsonNode difference : told.path("differences")) {
      different += difference.path("number").asLong();
    }
    return told.path("compared").asBoolean() ? different : 1;
  }

  private static boolean isOver(JsonNode told) {
    return !"RUNNING".equals(told.path("status").asText());
  }

  private JsonNode await(Predicate<JsonNode> reached) {
    JsonNode told = answer(request(suite, "/" + id));
    for (int look = 1; !reached.test(told); look++) {
      pause();
      told = answer(request(suite, "/" + id));
      if (look % TOLD_EVERY == 0) {
        progress.line("rebuild: " + told.path("eventsRead").asLong() + " events were read");
      }
    }
    return told;
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_MILLIS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static HttpRequest.Builder request(SuiteProcesses suite, String path) {
    URI address = suite.address(Service.REPORTING).resolve("/reporting/v1/rebuilds" + path);
    return HttpRequest.newBuilder(address)
        .header("Authorization", "Bearer " + IssuedToken.of(suite.issuer(), "area-administrator"));
  }

  private static JsonNode answer(HttpRequest.Builder request) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return JSON.readTree(http.send(request.build(), BodyHandlers.ofString()).body());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
