// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;

import com.fasterxml.jackson.databind.json.JsonMapper;

import nl.socialteams.bench.load.Wrk;
import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;

/**
 * What professionals do all day: open a file, and register a resident.
 *
 * @param member token of who does
 * @param file the address of a file of the demonstration, as a whole
 */
record Casework(String member, String file) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String CASES = "/cases/v1/cases";

  /** In a suite that has the demonstration. */
  static Casework of(SuiteProcesses suite) {
    String member = IssuedToken.of(suite.issuer(), "team-member");
    return new Casework(member, CASES + "/" + firstCase(suite, member) + "/overview");
  }

  Map<String, String> reading() {
    return reading(file);
  }

  /** Of another address. */
  Map<String, String> reading(String path) {
    return Map.of("BENCH_TOKEN", member, "BENCH_PATH", path);
  }

  Map<String, String> registering() {
    return Map.of("BENCH_TOKEN", member);
  }

  /** Calls that are made one at a time, for whoever has a schedule. */
  OneCall at(URI server) {
    return new OneCall(server, member, file);
  }

  private static String firstCase(SuiteProcesses suite, String member) {
    URI first =
        suite.address(Service.CASES).resolve(CASES + "?municipality=GM0935&status=OPEN&limit=1");
    HttpRequest request =
        HttpRequest.newBuilder(first).header("Authorization", "Bearer " + member).build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      String answer = http.send(request, BodyHandlers.ofString()).body();
      return JSON.readTree(answer).path("items").path(0).path("caseId").asText();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** The script of a call, beside this class. */
  static Path script(String name, Path folder) {
    return Wrk.script(Casework.class, name, folder);
  }
}
