// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract;

import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import nl.socialteams.systemtests.contract.calls.Answer;
import nl.socialteams.systemtests.contract.calls.RefusedCalls;
import nl.socialteams.systemtests.contract.document.Operation;

import static nl.socialteams.systemtests.contract.Contract.onEvery;
import static org.assertj.core.api.Assertions.assertThat;

/** Refusals are in Dutch, and in English for who asks for it. */
class LanguageRulesTest {

  private static final RefusedCalls CALLS = new RefusedCalls();

  @TestFactory
  Stream<DynamicTest> speaks_dutch_to_who_does_not_say() {
    return onEvery(
        operation ->
            assertThat(refusal(operation, null).header("Content-Language")).isEqualTo("nl"));
  }

  @TestFactory
  Stream<DynamicTest> speaks_english_to_who_asks_for_it() {
    return onEvery(
        operation -> {
          JsonNode dutch = refusal(operation, "nl").json();
          Answer answer = refusal(operation, "en");
          JsonNode english = answer.json();
          assertThat(answer.header("Content-Language")).isEqualTo("en");
          assertThat(english.path("type")).isEqualTo(dutch.path("type"));
          for (String words : new String[] {"/title", "/detail", "/errors/0/detail"}) {
            assertThat(english.at(words)).as(words).isNotEqualTo(dutch.at(words));
          }
        });
  }

  private static Answer refusal(Operation operation, String language) {
    var call = CALLS.to(operation).query("unknownParameter", "1");
    if (language != null) {
      call.header("Accept-Language", language);
    }
    return call.send().assertStatus(400);
  }
}
