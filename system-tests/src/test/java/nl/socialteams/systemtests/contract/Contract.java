// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;

import nl.socialteams.systemtests.contract.calls.Json;
import nl.socialteams.systemtests.contract.document.ApiDocument;
import nl.socialteams.systemtests.contract.document.Operation;
import nl.socialteams.systemtests.contract.document.Schemas;
import nl.socialteams.systemtests.suite.RunningSuite;

/** The document that the running gateway serves, and how a rule is tried on its operations. */
public final class Contract {

  private static final Schemas SCHEMAS = new Schemas(new ApiDocument(Json.read(fetch())));

  private Contract() {}

  public static ApiDocument document() {
    return SCHEMAS.document();
  }

  public static Schemas schemas() {
    return SCHEMAS;
  }

  /** One test for each operation that the rule is for; there must be one at least. */
  static Stream<DynamicTest> onEvery(Predicate<Operation> concerned, Consumer<Operation> rule) {
    Stream<Operation> operations = document().operations().stream().filter(concerned);
    return tests(operations.map(operation -> test(operation, rule)));
  }

  /** The name stands in the failure too, since not every report shows names of dynamic tests. */
  private static DynamicTest test(Operation operation, Consumer<Operation> rule) {
    return DynamicTest.dynamicTest(
        operation.toString(),
        () -> {
          try {
            rule.accept(operation);
          } catch (AssertionError broken) {
            throw new AssertionError(operation + ": " + broken.getMessage(), broken);
          }
        });
  }

  static Stream<DynamicTest> onEvery(Consumer<Operation> rule) {
    return onEvery(operation -> true, rule);
  }

  /** A rule that nothing is tried on would pass for the wrong reason. */
  static Stream<DynamicTest> tests(Stream<DynamicTest> tests) {
    List<DynamicTest> all = tests.toList();
    if (all.isEmpty()) {
      throw new AssertionError("The document has nothing that this rule could be tried on");
    }
    return all.stream();
  }

  private static String fetch() {
    URI address = RunningSuite.get().gateway().resolve("/openapi.json");
    try (HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
      return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
