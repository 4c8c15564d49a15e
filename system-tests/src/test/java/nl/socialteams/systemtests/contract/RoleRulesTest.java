// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

import nl.socialteams.systemtests.contract.calls.Addresses;
import nl.socialteams.systemtests.contract.calls.Answer;
import nl.socialteams.systemtests.contract.calls.Call;
import nl.socialteams.systemtests.contract.calls.Caller;
import nl.socialteams.systemtests.contract.document.Operation;

import static nl.socialteams.systemtests.contract.Contract.onEvery;
import static nl.socialteams.systemtests.contract.Contract.tests;
import static org.assertj.core.api.Assertions.assertThat;

/** Who may call what, as the document says it. */
@Tag("G2")
class RoleRulesTest {

  @TestFactory
  Stream<DynamicTest> refuses_a_foreign_role_before_looking_at_the_input() {
    return tests(
        Contract.document().operations().stream()
            .flatMap(
                operation -> Caller.refusedBy(operation).stream().map(c -> refusal(operation, c))));
  }

  @TestFactory
  Stream<DynamicTest> refuses_somebody_on_every_operation() {
    return onEvery(operation -> assertThat(Caller.refusedBy(operation)).isNotEmpty());
  }

  @TestFactory
  Stream<DynamicTest> lets_every_documented_role_read() {
    return tests(
        Contract.document().operations().stream()
            .filter(operation -> operation.method().equals("GET"))
            .flatMap(
                operation -> Caller.allowedTo(operation).stream().map(c -> reading(operation, c))));
  }

  private static DynamicTest refusal(Operation operation, Caller caller) {
    return DynamicTest.dynamicTest(
        operation + " by " + caller.name(),
        () -> {
          Call call = new Call(operation, Addresses.nowhere(operation)).query("nonsense", "1");
          Answer answer = call.as(caller).send().assertStatus(403);
          assertThat(answer.json().has("errors")).as("%s tells of the input", answer).isFalse();
        });
  }

  private static DynamicTest reading(Operation operation, Caller caller) {
    return DynamicTest.dynamicTest(
        operation + " by " + caller.name(),
        () -> {
          Answer answer = new Call(operation, Addresses.of(operation)).as(caller).send();
          assertThat(answer.status()).as("%s", answer).isIn(readable(operation));
        });
  }

  /** A role lets one read; a single thing may be one that this caller does not see. */
  private static List<Integer> readable(Operation operation) {
    return operation.path().contains("{") ? List.of(200, 404) : List.of(200);
  }
}
