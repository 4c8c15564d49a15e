// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import nl.socialteams.systemtests.contract.calls.Answer;
import nl.socialteams.systemtests.contract.calls.ValidCalls;
import nl.socialteams.systemtests.contract.document.Body;
import nl.socialteams.systemtests.contract.document.Operation;

import static nl.socialteams.systemtests.contract.Contract.onEvery;
import static org.assertj.core.api.Assertions.assertThat;

/** Lists come in pages of a bounded size and a stable order. */
class ListRulesTest {

  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; *rel=\"?next\"?");

  @TestFactory
  Stream<DynamicTest> everything_that_answers_items_is_paged() {
    return onEvery(
        operation -> operation.method().equals("GET") && answersItems(operation),
        operation -> assertThat(operation.isList()).as("cursor and limit").isTrue());
  }

  @TestFactory
  Stream<DynamicTest> refuses_a_limit_outside_its_bounds() {
    return onEvery(
        Operation::isList,
        operation -> {
          for (String limit : new String[] {"201", "0", "-1", "many", "99999999999"}) {
            ValidCalls.to(operation).query("limit", limit).send().assertFaults("/limit");
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> refuses_a_cursor_it_did_not_give() {
    return onEvery(
        Operation::isList,
        operation ->
            ValidCalls.to(operation).query("cursor", "no*cursor").send().assertFaults("/cursor"));
  }

  @TestFactory
  Stream<DynamicTest> leads_from_page_to_page_without_repeating_anything() {
    return onEvery(
        Operation::isList,
        operation -> {
          JsonNode all = ValidCalls.to(operation).send().assertStatus(200).json().path("items");
          Answer first = page(operation, null);
          assertThat(first.json().path("items").size()).isEqualTo(Math.min(1, all.size()));
          assertThat(next(first) != null).as("Link of %s", first).isEqualTo(all.size() > 1);
          if (all.size() > 1) {
            assertThat(first.json().at("/items/0")).isEqualTo(all.get(0));
            assertThat(page(operation, next(first)).json().at("/items/0")).isEqualTo(all.get(1));
          }
        });
  }

  @Test
  void the_demonstration_has_lists_of_more_than_one_page() {
    assertThat(
            Contract.document().operations().stream()
                .filter(Operation::isList)
                .filter(operation -> next(page(operation, null)) != null))
        .isNotEmpty();
  }

  private static boolean answersItems(Operation operation) {
    return operation.successBody().map(Body::members).filter(m -> m.has("items")).isPresent();
  }

  private static Answer page(Operation operation, String address) {
    var call = ValidCalls.to(operation);
    return (address == null ? call.query("limit", "1") : call.address(address))
        .send()
        .assertStatus(200);
  }

  /** The address of the next page, null where there is none. */
  private static String next(Answer answer) {
    String link = answer.header("Link");
    if (link == null) {
      return null;
    }
    Matcher next = NEXT.matcher(link);
    assertThat(next.find()).as("rel=next in %s", link).isTrue();
    return next.group(1);
  }
}
