// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import nl.socialteams.systemtests.contract.calls.RefusedCalls;
import nl.socialteams.systemtests.contract.calls.ValidCalls;
import nl.socialteams.systemtests.contract.document.Operation;
import nl.socialteams.systemtests.contract.document.Parameter;

import static nl.socialteams.systemtests.contract.Contract.onEvery;
import static org.assertj.core.api.Assertions.assertThat;

/** Nobody overwrites unseen. */
class ConditionalRulesTest {

  private static final RefusedCalls CALLS = new RefusedCalls();

  /** Posts that ask rather than change. */
  private static final Pattern ASKING = Pattern.compile(".*/_[a-z-]+");

  @TestFactory
  Stream<DynamicTest> requires_if_match_on_everything_that_changes_something() {
    return onEvery(
        ConditionalRulesTest::changes,
        operation ->
            assertThat(operation.header("If-Match"))
                .as("If-Match of %s", operation)
                .isPresent()
                .get()
                .extracting(Parameter::required)
                .isEqualTo(true));
  }

  @TestFactory
  Stream<DynamicTest> asks_for_the_version() {
    return onEvery(
        Operation::isConditional,
        operation -> CALLS.to(operation).without("If-Match").send().assertStatus(428));
  }

  @TestFactory
  Stream<DynamicTest> refuses_a_stale_version() {
    return onEvery(
        Operation::isConditional,
        operation ->
            CALLS.to(operation).header("If-Match", "\"v999999\"").send().assertStatus(412));
  }

  @TestFactory
  Stream<DynamicTest> tags_every_single_resource_with_its_version() {
    return onEvery(
        operation -> operation.method().equals("GET") && operation.path().endsWith("}"),
        operation ->
            assertThat(ValidCalls.success(operation).answer().header("ETag"))
                .matches("\"[^\"]+\""));
  }

  private static boolean changes(Operation operation) {
    boolean overwrites = List.of("PUT", "PATCH", "DELETE").contains(operation.method());
    boolean steps =
        operation.method().equals("POST")
            && operation.path().contains("}/")
            && !operation.isCreation()
            && !ASKING.matcher(operation.path()).matches();
    return overwrites || steps;
  }
}
