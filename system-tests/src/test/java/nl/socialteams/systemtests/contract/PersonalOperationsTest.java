// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

import nl.socialteams.systemtests.contract.document.ApiDocument;
import nl.socialteams.systemtests.contract.document.Body;
import nl.socialteams.systemtests.contract.document.Operation;

import static nl.socialteams.systemtests.contract.Contract.onEvery;
import static org.assertj.core.api.Assertions.assertThat;

/** What shows or takes personal data names the processing activity that it serves. */
@Tag("G5")
class PersonalOperationsTest {
  /** Members that tell of a person; a telephone number may be a service point's. */
  private static final Set<String> PERSONAL =
      Set.of(
          "givenName",
          "familyName",
          "workerName",
          "birthDate",
          "birthYear",
          "clientId",
          "participantId",
          "workerId",
          "actorSubject");

  @TestFactory
  Stream<DynamicTest> names_its_processing_activity() {
    return onEvery(
        PersonalOperationsTest::isPersonal,
        operation -> {
          JsonNode activity = operation.content().path("x-processing-activity");
          assertThat(activity.path("id").asText())
              .startsWith("https://socialteams.example/processing-activities/");
          assertThat(activity.path("purpose").asText()).contains(" / ");
          assertThat(activity.path("basis").asText()).isNotBlank();
        });
  }

  private static boolean isPersonal(Operation operation) {
    return Stream.of(operation.requestBody(), operation.successBody())
        .flatMap(Optional::stream)
        .anyMatch(body -> tells(operation.document(), body));
  }

  /** The id of a client of the identity provider is called as a resident's, and is no UUID. */
  private static boolean isPersonal(String name, JsonNode member) {
    boolean identifier = name.endsWith("Id");
    return PERSONAL.contains(name)
        && (!identifier || member.path("format").asText().equals("uuid"));
  }

  private static boolean tells(ApiDocument document, Body body) {
    return tells(document, body.schema(), new HashSet<>());
  }

  private static boolean tells(ApiDocument document, JsonNode schema, Set<JsonNode> seen) {
    JsonNode whole = document.resolve(schema);
    if (!seen.add(whole)) {
      return false;
    }
    for (String name : (Iterable<String>) whole.path("properties")::fieldNames) {
      JsonNode member = whole.path("properties").get(name);
      if (isPersonal(name, document.resolve(member)) || tells(document, member, seen)) {
        return true;
      }
    }
    return Stream.of("items", "additionalProperties")
            .map(whole::path)
            .anyMatch(inner -> inner.isObject() && tells(document, inner, seen))
        || Stream.of("allOf", "anyOf", "oneOf")
            .flatMap(kind -> whole.path(kind).valueStream())
            .anyMatch(inner -> tells(document, inner, seen));
  }
}
