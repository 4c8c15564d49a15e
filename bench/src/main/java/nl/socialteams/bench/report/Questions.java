// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import nl.socialteams.bench.load.Times;
import nl.socialteams.bench.towns.Town;
import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;

/** What is asked, of all tables that the service has. */
final class Questions {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String REPORTING = "/reporting/v1";
  private static final int LEAST = 3;
  private static final int MOST = 200;

  private final SuiteProcesses suite;
  private final String knownAt;
  private final String token;
  private final HttpClient http = HttpClient.newHttpClient();

  /**
   * @param knownAt an earlier moment; empty for now
   */
  Questions(SuiteProcesses suite, String knownAt) {
    this.suite = suite;
    this.knownAt = knownAt;
    this.token = IssuedToken.of(suite.issuer(), "controller");
  }

  /** R1 and every table, each by team and by month. */
  List<String> all() {
    List<String> tables = new ArrayList<>(List.of("/registrations"));
    for (JsonNode table : read(get(REPORTING + "/tables?limit=100")).path("items")) {
      tables.add("/tables/" + table.path("tableName").asText() + "/rows");
    }
    return tables.stream()
        .flatMap(table -> Stream.of(table + "?by=TEAM", table + "?by=MONTH"))
        .toList();
  }

  /**
   * All of them by turns for so long, of a municipality.
   *
   * @param between happens before each
   */
  void warmUp(Town town, Duration time, Consumer<Town> between) {
    long end = System.nanoTime() + time.toNanos();
    List<String> all = all();
    for (int at = 0; System.nanoTime() < end; at++) {
      between.accept(town);
      get(address(all.get(at % all.size()), town));
    }
  }

  /**
   * As often as there is time for, after it was asked often enough to be quick at it.
   *
   * @param between happens before each
   */
  Asked ask(String question, Town town, Duration time, Consumer<Town> between) {
    String address = address(question, town);
    repeat(address, town, time, between);
    List<Long> took = new ArrayList<>();
    long errors = 0;
    long end = System.nanoTime() + time.toNanos();
    String last = "{}";
    while (took.size() < LEAST || (System.nanoTime() < end && took.size() < MOST)) {
      between.accept(town);
      long begun = System.nanoTime();
      HttpResponse<String> answer = get(address);
      took.add(System.nanoTime() - begun);
      errors += answer.statusCode() == 200 ? 0 : 1;
      last = answer.body();
    }
    int rows = rowsOf(last);
    return new Asked(
        question, town.cases(), took.size(), rows, errors, Times.percentiles(took), null);
  }

  private void repeat(String address, Town town, Duration time, Consumer<Town> between) {
    long end = System.nanoTime() + time.toNanos();
    do {
      between.accept(town);
      get(address);
    } while (System.nanoTime() < end);
  }

  private String address(String question, Town town) {
    String last = "&from=2025-01-01&until=2025-12-31&municipality=" + town.municipality();
    return REPORTING + question + last + (knownAt.isEmpty() ? "" : "&knownAt=" + knownAt);
  }

  private static int rowsOf(String answer) {
    return read(answer).path("rows").size();
  }

  private static JsonNode read(HttpResponse<String> answer) {
    return read(answer.body());
  }

  private static JsonNode read(String answer) {
    try {
      return JSON.readTree(answer);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private HttpResponse<String> get(String path) {
    URI address = suite.address(Service.REPORTING).resolve(path);
    HttpRequest request =
        HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token).build();
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
